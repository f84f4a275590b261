### Verdicts, rules, reasons and the chapters of the plan.
