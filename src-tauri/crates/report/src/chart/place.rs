//! Finding room for labels.

use super::scene::{Frame, Point};

/// Moves spans apart along a line, as little as needed, in their order.
///
/// `wanted` are the middles asked for in ascending order, `sizes` the lengths, `gap` what must stay
/// between two, `ends` the line. `None` when they do not fit.
pub(super) fn apart(
    wanted: &[f64],
    sizes: &[f64],
    gap: f64,
    (start, end): (f64, f64),
) -> Option<Vec<f64>> {
    let gaps = gap * f64::from(u32::try_from(sizes.len().saturating_sub(1)).ok()?);
    if sizes.iter().sum::<f64>() + gaps > end - start {
        return None;
    }
    let mut lefts: Vec<f64> =
        wanted.iter().zip(sizes).map(|(middle, size)| middle - size / 2.0).collect();
    let mut free = start;
    for (left, size) in lefts.iter_mut().zip(sizes) {
        *left = left.max(free);
        free = *left + size + gap;
    }
    let mut limit = end;
    for (left, size) in lefts.iter_mut().zip(sizes).rev() {
        *left = left.min(limit - size);
        limit = *left - gap;
    }
    Some(lefts.iter().zip(sizes).map(|(left, size)| left + size / 2.0).collect())
}

/// What a label must keep clear of.
#[derive(Debug, Default)]
pub(super) struct Obstacles {
    /// Other labels.
    pub frames: Vec<Frame>,
    /// Lines, as their points.
    pub lines: Vec<Vec<Point>>,
    /// Thin lines it had better not cross.
    pub hairlines: Vec<Vec<Point>>,
}

impl Obstacles {
    /// How badly a label would stand here; 0 is free.
    pub fn cost(&self, frame: &Frame, bounds: &Frame) -> u32 {
        let outside =
            !(bounds.holds((frame.left, frame.top)) && bounds.holds((frame.right, frame.bottom)));
        let blocked = self.frames.iter().any(|other| other.meets(&frame.grown(3.0)));
        let crossed = self.lines.iter().any(|line| crosses(line, &frame.grown(2.5)));
        let grazed = self.hairlines.iter().any(|line| crosses(line, &frame.grown(0.5)));
        u32::from(outside) * 1000
            + u32::from(blocked) * 1000
            + u32::from(crossed) * 100
            + u32::from(grazed)
    }
}

/// Whether a line runs through a rectangle.
fn crosses(line: &[Point], frame: &Frame) -> bool {
    line.windows(2).any(|ends| match ends {
        [from, to] => runs_through(*from, *to, frame),
        _ => false,
    })
}

/// Clips the stretch between two points to the rectangle, side by side (Liang and Barsky).
fn runs_through((x0, y0): Point, (x1, y1): Point, frame: &Frame) -> bool {
    let (dx, dy) = (x1 - x0, y1 - y0);
    let sides = [
        (-dx, x0 - frame.left),
        (dx, frame.right - x0),
        (-dy, y0 - frame.top),
        (dy, frame.bottom - y0),
    ];
    let (mut enter, mut leave) = (0.0_f64, 1.0_f64);
    for (step, room) in sides {
        if step.abs() < f64::EPSILON {
            if room < 0.0 {
                return false;
            }
        } else if step < 0.0 {
            enter = enter.max(room / step);
        } else {
            leave = leave.min(room / step);
        }
    }
    enter <= leave
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_move_only_when_they_must() {
        assert_eq!(apart(&[10.0, 50.0], &[10.0, 10.0], 2.0, (0.0, 100.0)), Some(vec![10.0, 50.0]));
        assert_eq!(apart(&[50.0, 50.0], &[10.0, 10.0], 2.0, (0.0, 100.0)), Some(vec![50.0, 62.0]));
        assert_eq!(apart(&[95.0, 99.0], &[10.0, 10.0], 2.0, (0.0, 100.0)), Some(vec![83.0, 95.0]));
        assert_eq!(apart(&[5.0, 5.0], &[60.0, 60.0], 2.0, (0.0, 100.0)), None);
    }

    #[test]
    fn lines_through_a_frame_are_seen_even_between_their_points() {
        let frame = Frame { left: 40.0, top: 40.0, right: 60.0, bottom: 60.0 };
        assert!(crosses(&[(0.0, 0.0), (100.0, 100.0)], &frame));
        assert!(crosses(&[(0.0, 50.0), (100.0, 50.0)], &frame));
        assert!(!crosses(&[(0.0, 0.0), (100.0, 30.0)], &frame));
        assert!(!crosses(&[(0.0, 50.0), (39.0, 50.0)], &frame));
    }
}
