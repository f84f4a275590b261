# Fixed words of the printed plan: headings and column names.

doc-contents = Contents
doc-summary = The answer on one page
doc-period = Covers
doc-made = Made on

doc-task = Task
doc-purpose = For
doc-who = Who
doc-time = Time
doc-by = By
doc-purpose-trust = Build trust
doc-purpose-care = Look after people
doc-purpose-sell = Sell

doc-sources = Where the figures come from
doc-sources-intro = The small numbers in the plan lead here. Each entry says how a figure is worked out, which of your answers it rests on, and what would change it.
doc-answers = Your answers
doc-assumed = typical figure
doc-figure = Outside figure
doc-value = Value
doc-source = Source
doc-grade = How solid
doc-changes = What would change it
doc-figures = Outside figures used
doc-rule = What to do
doc-reason = Why
doc-overruled = You decided otherwise:

glossary-intro = These words stand in this plan, or in the screens where you set up adverts. Each is explained in a line.

doc-made-with = Made with Plainsail
doc-logo = Logo
