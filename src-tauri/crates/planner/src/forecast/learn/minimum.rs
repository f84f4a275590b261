//! The lowest point of a smooth function of a few numbers, without derivatives.

/// Improvement of the objective below which the search ends.
const ENOUGH: f64 = 1e-4;

type Corner<const N: usize> = (f64, [f64; N]);

/// Nelder and Mead's simplex search from `start`, with first steps of `size`.
///
/// Deterministic: the same function gives the same bytes. A function that returns no number is
/// taken to be very high there.
pub fn minimum<const N: usize>(
    of: impl Fn(&[f64; N]) -> f64,
    start: [f64; N],
    size: [f64; N],
    steps: usize,
) -> [f64; N] {
    let height = |point: [f64; N]| -> Corner<N> {
        let value = of(&point);
        (if value.is_finite() { value } else { f64::MAX }, point)
    };
    let mut corners = vec![height(start)];
    for i in 0..N {
        let mut point = start;
        point[i] += size[i];
        corners.push(height(point));
    }
    for _ in 0..steps {
        corners.sort_by(|a, b| a.0.total_cmp(&b.0));
        if corners[N].0 - corners[0].0 < ENOUGH {
            break;
        }
        step(&mut corners, &height);
    }
    corners.sort_by(|a, b| a.0.total_cmp(&b.0));
    corners[0].1
}

/// Moves the highest corner, or all of them toward the lowest.
fn step<const N: usize>(corners: &mut [Corner<N>], height: &impl Fn([f64; N]) -> Corner<N>) {
    let centre: [f64; N] =
        std::array::from_fn(|i| corners[..N].iter().map(|(_, p)| p[i]).sum::<f64>() / N as f64);
    let worst = corners[N];
    let at = |t: f64| height(std::array::from_fn(|i| centre[i] + t * (worst.1[i] - centre[i])));
    let mirrored = at(-1.0);
    if mirrored.0 < corners[0].0 {
        let further = at(-2.0);
        corners[N] = if further.0 < mirrored.0 { further } else { mirrored };
    } else if mirrored.0 < corners[N - 1].0 {
        corners[N] = mirrored;
    } else {
        let nearer = if mirrored.0 < worst.0 { at(-0.5) } else { at(0.5) };
        if nearer.0 < worst.0.min(mirrored.0) {
            corners[N] = nearer;
        } else {
            let best = corners[0].1;
            for corner in &mut corners[1..] {
                *corner = height(std::array::from_fn(|i| f64::midpoint(best[i], corner.1[i])));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_finds_the_bottom_of_a_bent_valley() {
        let valley = |p: &[f64; 2]| {
            let (x, y) = (p[0], p[1]);
            (1.0 - x) * (1.0 - x) + 20.0 * (y - x * x) * (y - x * x)
        };
        let [x, y] = minimum(valley, [-1.0, 2.0], [0.5, 0.5], 500);
        assert!((x - 1.0).abs() < 0.05 && (y - 1.0).abs() < 0.1, "{x} {y}");
    }

    #[test]
    fn a_function_without_a_number_is_avoided() {
        let [x] =
            minimum(|p: &[f64; 1]| if p[0] < 1.0 { f64::NAN } else { p[0] }, [3.0], [1.0], 99);
        assert!((1.0..1.1).contains(&x), "{x}");
    }
}
