"""The same problems by SciPy's SLSQP: a line for each, with the seconds and the value reached.

SLSQP gets exact gradients and a start that keeps every limit. It cannot say "nothing, or at least
this much", so such a problem is solved without minimums first; what gets less than half of its
minimum is then left out, and the rest is solved again between its limits.
"""

import json
import sys
import time

import numpy as np
from scipy.optimize import minimize

RUNS = 25


def value(problem, x):
    share = 1 / (1 + (problem["k"] / np.maximum(x, 1e-9)) ** problem["s"])
    return float(np.sum(problem["A"] * share))


def loss(x, problem):
    return -value(problem, x)


def gradient(x, problem):
    x = np.maximum(x, 1e-9)
    share = 1 / (1 + (problem["k"] / x) ** problem["s"])
    return -problem["A"] * problem["s"] * share * (1 - share) / x


def slsqp(problem, low, high, spend_all):
    start = low + (high - low) * min(1, (problem["B"] - low.sum()) / max((high - low).sum(), 1e-9))
    limit = {
        "type": "eq" if spend_all else "ineq",
        "fun": lambda x: problem["B"] - x.sum(),
        "jac": lambda x: -np.ones_like(x),
    }
    found = minimize(
        loss,
        start,
        args=(problem,),
        jac=gradient,
        method="SLSQP",
        bounds=list(zip(low, high)),
        constraints=[limit],
        options={"maxiter": 1000},
    )
    return np.clip(found.x, low, high)


def solve(problem):
    high = np.minimum(problem["hi"], problem["B"])
    if problem["m"] is None:
        return slsqp(problem, problem["lo"], high, True)
    x = slsqp(problem, np.zeros_like(high), high, False)
    least = problem["m"]
    active = (x >= least / 2) & (least <= high)
    while least[active].sum() > problem["B"]:
        active[np.flatnonzero(active)[np.argmin(x[active])]] = False
    return slsqp(problem, np.where(active, least, 0), np.where(active, high, 0), False)


def reached(problem, x):
    """The value, with what rounding spent above the money taken back."""
    return value(problem, x * min(1, problem["B"] / max(x.sum(), 1e-300)))


def main():
    for case in json.load(open(sys.argv[1], encoding="utf-8"))["problems"]:
        problem = {
            name: np.array(entry, dtype=float) if isinstance(entry, list) else entry
            for name, entry in case["problem"].items()
        }
        x = solve(problem)
        seconds = float("inf")
        for _ in range(RUNS):
            started = time.perf_counter()
            solve(problem)
            seconds = min(seconds, time.perf_counter() - started)
        print(f"{seconds:e} {reached(problem, x)}")


main()
