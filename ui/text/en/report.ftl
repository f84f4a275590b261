### Fixed words of the printed plan.
