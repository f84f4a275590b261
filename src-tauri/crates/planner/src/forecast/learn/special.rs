//! Special functions, in one place and with `libm` underneath, so that every system gets the
//! same bytes.

/// Most terms of a series or continued fraction; far more than any argument here needs.
const TERMS: u32 = 20_000;
/// Where a term no longer changes a sum.
const TINY: f64 = 1e-15;
/// Keeps a continued fraction from dividing by zero.
const FLOOR: f64 = 1e-300;

/// Natural logarithm of the gamma function, for arguments above zero.
pub fn ln_gamma(x: f64) -> f64 {
    libm::lgamma(x)
}

/// Natural logarithm of the beta function.
pub fn ln_beta(a: f64, b: f64) -> f64 {
    ln_gamma(a) + ln_gamma(b) - ln_gamma(a + b)
}

/// Regularised incomplete beta function: the chance that a Beta(a, b) is at most `x`.
///
/// By its continued fraction (Lentz), on the side of the mean where it converges fast.
pub fn incomplete_beta(a: f64, b: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if x >= 1.0 {
        return 1.0;
    }
    let front = libm::exp(a * libm::log(x) + b * libm::log1p(-x) - ln_beta(a, b));
    if x < (a + 1.0) / (a + b + 2.0) {
        front * beta_fraction(a, b, x) / a
    } else {
        1.0 - front * beta_fraction(b, a, 1.0 - x) / b
    }
}

fn beta_fraction(a: f64, b: f64, x: f64) -> f64 {
    let kept = |value: f64| if value.abs() < FLOOR { FLOOR } else { value };
    let (mut c, mut d) = (1.0, 1.0 / kept(1.0 - (a + b) * x / (a + 1.0)));
    let mut fraction = d;
    for m in 1..TERMS {
        let m = f64::from(m);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / kept(1.0 + even * d);
        c = kept(1.0 + even / c);
        fraction *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / kept(1.0 + odd * d);
        c = kept(1.0 + odd / c);
        fraction *= d * c;
        if (d * c - 1.0).abs() < TINY {
            break;
        }
    }
    fraction
}

/// Regularised lower incomplete gamma function: the chance that a Gamma(a) of scale 1 is at most
/// `x`. By its series below the mean, by its continued fraction above.
pub fn incomplete_gamma(a: f64, x: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    let front = libm::exp(a * libm::log(x) - x - ln_gamma(a));
    if x < a + 1.0 { front * gamma_series(a, x) } else { 1.0 - front * gamma_fraction(a, x) }
}

fn gamma_series(a: f64, x: f64) -> f64 {
    let (mut term, mut at) = (1.0 / a, a);
    let mut sum = term;
    for _ in 0..TERMS {
        at += 1.0;
        term *= x / at;
        sum += term;
        if term < sum * TINY {
            break;
        }
    }
    sum
}

fn gamma_fraction(a: f64, x: f64) -> f64 {
    let kept = |value: f64| if value.abs() < FLOOR { FLOOR } else { value };
    let mut b = x + 1.0 - a;
    let (mut c, mut d) = (1.0 / FLOOR, 1.0 / kept(b));
    let mut fraction = d;
    for i in 1..TERMS {
        let i = f64::from(i);
        let term = -i * (i - a);
        b += 2.0;
        d = 1.0 / kept(term * d + b);
        c = kept(b + term / c);
        fraction *= d * c;
        if (d * c - 1.0).abs() < TINY {
            break;
        }
    }
    fraction
}

/// The point in `low..high` where a rising function reaches `wanted`, by bisection.
pub fn inverse(wanted: f64, low: f64, high: f64, rising: impl Fn(f64) -> f64) -> f64 {
    let (mut low, mut high) = (low, high);
    for _ in 0..200 {
        let middle = f64::midpoint(low, high);
        if rising(middle) < wanted {
            low = middle;
        } else {
            high = middle;
        }
        if high - low <= TINY * high.abs() {
            break;
        }
    }
    f64::midpoint(low, high)
}

/// The chance that a standard normal is at most `z`.
pub fn normal_cdf(z: f64) -> f64 {
    0.5 * libm::erfc(-z / std::f64::consts::SQRT_2)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn incomplete_beta_has_its_polynomials() {
        for x in [0.05, 0.3, 0.5, 0.9] {
            assert!((incomplete_beta(1.0, 1.0, x) - x).abs() < 1e-14);
            assert!((incomplete_beta(2.0, 1.0, x) - x * x).abs() < 1e-14);
            let cubic = x * x * (3.0 - 2.0 * x);
            assert!((incomplete_beta(2.0, 2.0, x) - cubic).abs() < 1e-13);
        }
        assert!((incomplete_beta(5e4, 5e4, 0.5) - 0.5).abs() < 1e-9);
    }

    #[test]
    fn incomplete_gamma_of_one_is_exponential() {
        for x in [0.01, 0.7, 1.9, 2.1, 30.0] {
            assert!((incomplete_gamma(1.0, x) + libm::expm1(-x)).abs() < 1e-13);
        }
        let poisson = libm::exp(-3.0) * (1.0 + 3.0 + 4.5);
        assert!((incomplete_gamma(3.0, 3.0) - (1.0 - poisson)).abs() < 1e-13);
    }

    #[test]
    fn an_inverse_undoes() {
        let x = inverse(0.2, 0.0, 1.0, |x| incomplete_beta(3.0, 7.0, x));
        assert!((incomplete_beta(3.0, 7.0, x) - 0.2).abs() < 1e-12);
    }
}
