### The plan: verdicts, reasons, tasks, charts, and every "why?".

## The document

plan-title = Social media plan for { $business }
plan-business-unnamed = your business
plan-period = { $from } to { $to }
between = Likely between { $low } and { $high }
likely-about = Likely about { $value }
number = { $n }
hours-short = { $hours } h

chapter-worth = Is it worth it?
chapter-networks = Where to be
chapter-effort = What the work is for
chapter-money = What the money does
chapter-forecast = What it is likely to bring
chapter-weeks = The first four weeks
chapter-assumptions = What we took for granted
chapter-glossary = Words of the trade

summary-pays = Will it pay?
summary-todo = What to do
summary-takes = What it takes
summary-would-take = What it would take
summary-first = First

## The verdict

verdict-no-means = A plan needs some money or some hours.
verdict-hours-too-few = Too few hours to do even one network well.
verdict-no-margin = This cannot pay back: a sale leaves you nothing, or next to nothing.
verdict-audience-too-small = There are too few people in reach for what you need.
verdict-area-too-wide = This budget is too thin for this area.
verdict-adverts-cannot-pay = Post, but keep your advert money for now.
verdict-no = Not worth it as it stands.
verdict-unlikely = Probably not worth it as it stands.
verdict-pays-too-little = It likely pays, but probably less than you need.
verdict-no-people = It will very likely fall short of the number you need.
verdict-unlikely-people = It will probably fall short of the number you need.
verdict-likely-people = You likely reach the number you need by { $month }.
verdict-even-people = A fair bet: you may reach the number you need by { $month }.
verdict-at-a-loss = You likely reach the number you need, but at a loss.
verdict-even = A fair bet: it could go either way by { $month }.
verdict-likely = Worth doing: more likely than not it pays by { $month }.
verdict-very-likely = Well worth doing: it very likely pays by { $month }.
verdict-costs-nothing = It costs you no money, so judge it by the people it brings.

because-no-means = You gave no hours and no money, so there is nothing to plan with yet.
because-hours = Of your { duration } a week, messages and reviews need about { $care }. What is left cannot keep one network going well.
because-no-margin = Of an order of { $order }, goods, fees and delivery take all of it or more.
because-next-to-no-margin = Of an order of { $order }, goods, fees and delivery leave you { $left }. Check that figure first: nothing can pay on so little.
because-audience = Your money already shows adverts to about { $people } people more often than helps. More of it would only show the same people the same advert.
because-area = { $budget } a month cannot be noticed by the { $people } people adverts can reach here. It suits about { $matched }.
because-date-past = The day you need it by comes before the plan starts. We reckon to the end of { $month }.
because-date-soon = There are less than four weeks between the start and the day you need it. Nobody can promise anything in that time.
because-each = Each new customer would cost you about { $cost }, your hours counted at what you say they are worth.
because-no-room = You have no room for new customers, so no money goes on adverts. Better prices, better jobs or quieter days come first.
because-hours-none = You gave no hours, and a page that nobody keeps up does harm.
because-no-buyer = Nobody has published what adverts bring for what you sell in this way, so your advert money is kept.
because-assumed = Most of the figures behind this are typical ones, not yours. Give your own price, costs and hours before you act on it.
because-weak-lead = These odds rest on few studies of what such adverts bring. People who come through adverts also buy less often than those a friend sends. Your first 30 enquiries will say more.
because-weak-afar = Nobody has measured well how many who click book a room. These odds rest on what online shops see. Your first 30 new guests will say more.
because-date-far = We look three years ahead at most, so we reckon to { $month }.
because-weak = These odds rest on a weak figure: how many who click come by, book or order near you. Nobody has measured it well. Your first 30 customers will say more.
because-unspent = A new customer through adverts would cost about { $cost } and leave you about { $worth } within the year.

instead-title = What to do instead
instead-means = Give it one hour a week, or a small sum for adverts, and look again.
instead-hours = With about { duration } a week you could keep one network well.
instead-margin = Raise the price or cut the cost of each order first. More customers would only add to the loss.
instead-cover = Pick an area or group in which adverts can reach about { $people } people. All of them here would take about { $money } a month.
instead-cover-radius = Stay within { $radius } km, where adverts can reach about { $people } people, if they live evenly spread. The whole area would take about { $money } a month.
instead-narrow = Pick an area or group of about { $people } people. More money would not help: adverts would likely not earn it back.
instead-narrow-radius = Stay within { $radius } km, where adverts can reach about { $people } people, if they live evenly spread. More money would not help: adverts would likely not earn it back.
instead-wider = Reach about { $people } people, or ask for less.
instead-wider-radius = Reach about { $people } people, some { $radius } km around if they live evenly spread, or ask for less.
instead-later = Give it longer: it becomes more likely than not by { $month }.
instead-worth = Adverts would pay for themselves, though not yet for your hours, once a new customer leaves you about { $needed } within the year. That is { $times ->
    [1] a little more than now
   *[other] { $times } times what they leave now
  }.
instead-test = The odds that adverts pay for you all the same are { $of20 ->
    [0] under 1 in 20
   *[other] about { $of20 } in 20
  }. A test of up to { $money } can show that they do not: stop it if that sum brings nobody. One customer alone proves nothing.
instead-best = About { $money } a month for adverts likely leaves you with the most.
instead-budget = It becomes more likely than not with about { $money } a month for adverts. You would lose money in { $loss } of 20 tries. Go there in steps, and only as results come.
instead-budget-loss = It becomes more likely than not with about { $money } a month for adverts. You would lose money in { $loss } of 20 tries, and { $low } or more in the worst two. Go there in steps, and only as results come.
instead-nearest-budget = No sum for adverts makes it likely. About { $money } a month leaves you with the most; count on less than you asked for.
instead-hour = An hour of this work likely earns you { $earns }, and you put it at { $wage }. Fewer hours would lose less.
instead-hour-same = An hour of this work likely earns you { $earns }, and you put it at { $wage }. Other hours would not mend that; a better price or offer might.
instead-hour-nothing = You put an hour at { $wage }, and this work likely does not earn that. Fewer hours would lose less.
instead-hour-nothing-same = You put an hour at { $wage }, and this work likely does not earn that. Other hours would not mend that; a better price or offer might.
instead-price-needed = It becomes an even bet at a price of about { $needed } an order instead of { $now }, at today's costs, if nobody stays away.
instead-people = Count on about { $count } instead, or allow more time.
instead-people-hours = Count on about { $count } instead, give it more hours, or allow more time.
instead-posts-only = Post without adverts, keep it to the hours you can spare, and look again in three months.

chance-of-20 = { $n ->
    [0] Fewer than 1 in 20
    [20] Nearly 20 in 20
   *[other] About { $n } in 20
}
chance-title = Chance of getting what you need
chance-sentence = { $n ->
    [0] The chance of getting what you need is below 1 in 20.
    [20] The chance of getting what you need is close to 20 in 20.
   *[other] The chance of getting what you need is about { $n } in 20.
}
chance-reached = You get what you need
chance-missed = You do not
chance-percent = In percent
loss-of-20 = { $n ->
    [0] It hardly ever ends in a loss.
    [20] It nearly always ends in a loss.
   *[other] In { $n } of 20 tries it ends in a loss.
}
pays-likely-earns = Over the whole plan it most likely earns { $amount }, { $offer ->
    [yes] after every cost but your first offer's.
   *[no] after every cost.
}
pays-likely-loses = Over the whole plan it most likely loses { $amount }{ $offer ->
    [yes] , before what your first offer costs.
   *[no] .
}
need-monthly = that by { $month } it earns you { $amount } a month, as you need.
need-payback = that you have your money back by { $month }.
need-multiple = that it brings { $times } times what it costs by { $month }.
need-outcomes = that it brings { $count } new customers or sign-ups by { $month }.
pays-no-ratio = No money is at risk, so there are no odds to give.
pays-customers = New customers in all: likely about { $middle }, from { $low } to { $high }.
pays-customers-about = It likely brings about { $high ->
    [one] { $high } new customer
   *[other] { $high } new customers
  } in all.
pays-customers-most = New customers in all: likely about { $middle }, from { $low } to { $high }.
pays-customers-nobody = It likely brings nobody new.
pays-customers-charity = New people in all: likely about { $middle }, from { $low } to { $high }.
pays-customers-about-charity = It likely brings about { $high ->
    [one] { $high } new person
   *[other] { $high } new people
  } in all.
pays-customers-most-charity = New people in all: likely about { $middle }, from { $low } to { $high }.
pays-customers-nobody-charity = It likely brings nobody new.
odds-american = Most figures behind these odds were measured in the United States.
pays-hours-free = If your own hours cost nothing, the odds are { $n ->
    [0] under 1 in 20
    [20] close to 20 in 20
   *[other] about { $n } in 20
  }.
figure-profile = From your Google profile, a month
figure-profile-note = Calls, routes and clicks its upkeep may add, likely { $low } to { $high }. Not counted in the profit.
pays-hour = An hour of your time likely earns between { $low } and { $high }, after other costs.
pays-hour-about = An hour of your time likely earns about { $high }, after other costs.

figure-profit = Profit after all costs, whole period
figure-customers = New customers, whole period
figure-customers-charity = New people, whole period
nobody = Nobody
figure-still-to-come = Still to come from regulars
figure-still-to-come-note = After the last month. Not counted in the profit.
figure-turned-away = People turned away
figure-turned-away-note = More than you have room for

## Networks

networks-intro = Few networks done well beat many done badly. These fit your people, what you can make, and your hours.
networks-none = Your hours do not carry a network yet.
fit-heading = How well each network fits
fit-title = Fit of each network (out of 100)
fit-intro = Fit starts from how many of the people you want use the network. It is cut where the network suits your kind of buyer less, or lives on posts you cannot make. A following you already have counts for it.
fit-sentence = Of all the networks, { $best } fits your business best.
fit-sentence-left-out = { $best } would fit best, but the plan leaves it out. The reason stands under “{ left-out-title }”.
fit-value-taken = { $fit }, in the plan
fit-value-left = { $fit }, left out
fit-taken = in the plan
fit-left = left out
column-fit = Fit
column-in-plan = Decision
networks-table = Networks in this plan
usage-american = How many of your people use each was measured in the United States. Where you are it can differ.
network-summary = { $often }: { $job }
posts-a-week = { $posts ->
    [one] { $posts } post a week
   *[other] { $posts } posts a week
}
posts-a-fortnight = { $posts ->
    [one] { $posts } post a fortnight
   *[other] { $posts } posts a fortnight
}
posts-in-four-weeks = { $posts ->
    [one] { $posts } post in four weeks
   *[other] { $posts } posts in four weeks
}
column-network = Network
column-job = Its job
column-posts = Posts a week
column-hours = Hours a week
column-usage = Your people on it

job-instagram = show what you make and how
job-instagram-local = show the place, the work, the people
job-facebook = talk with people who know you
job-facebook-local = news, events, local groups
job-tiktok = short videos that reach strangers
job-linkedin = be useful to the people who decide
job-youtube = answer questions in depth
job-youtube-short = short films that answer one question each
job-pinterest = be found by people who plan to buy
job-x = quick news and answers
job-threads = light talk with people who know you
job-google-business = be found on the map, gather reviews

google-profile-text = When people nearby search, this is what they see first. It costs nothing but a quarter of an hour a week. Keep hours, photos and answers to reviews up to date.
left-out-title = Left alone, and why
left-out-not-wanted = { $network }: you asked to leave it out.
left-out-closed = { $network }: most people in { $country } cannot use it.
left-out-hours = { $network }: { $slots ->
    [0] your hours allow no network yet.
    [one] one network done well beats several done badly.
   *[other] { $slots } networks done well beat more done badly.
}
left-out-content = { $network }: it lives on content you did not say you make.
left-out-long-video = { $network }: long films take six hours a week or more in all, and you have fewer.
left-out-people = { $network }: too few of the people you want use it.
left-out-buyers = { $network }: it does not suit who buys from you.
left-out-cadence = { $network }: it takes at least { $needed } a week, more than your hours leave for it.

buyer-meta = Facebook and Instagram
buyer-tiktok = TikTok
buyer-linkedin = LinkedIn

## Purposes and effort

purpose-trust-what = Posts that inform, advise or entertain, and your Google profile if you have one
purpose-care-what = Replies, complaints, praise and reviews
purpose-sell-what = Adverts, posts that ask for one thing, following up, the numbers
purpose-trust-measures = People reached, share who react, followers
purpose-care-measures = Time to answer, share answered
purpose-sell-measures = Orders, cost per order, money back

goal-sales = more sales
goal-leads = more enquiries
goal-awareness = being known
goal-engagement = talking with people
goal-reputation = a better name
goal-mixed = a bit of everything
goal-unsaid = not named yet, so we take a bit of everything

effort-intro = Three kinds of work, kept apart because each is judged by something else. Looking after people comes first. Then come adverts and following up. What is left goes to posts.
effort-table = What each kind of work is, and what it gets
column-purpose = Purpose
column-what = What it is
column-judged = Judged by
column-money = Money a month
column-amount = Amount
purpose-reason-trust = Build trust gets the posts that give something. Your goal: { $goal }. People buy from those they know.
purpose-reason-care = Look after people gets what about { $messages ->
    [one] { $messages } message
   *[other] { $messages } messages
  } a week need. It is never cut.
purpose-reason-sell = Sell gets what adverts, offers and following up take. Your goal: { $goal }.
effort-posts = In all { $often }. Most give something; how many may sell on each network stands under “What to post”.
care-short-title = Not enough time to answer everybody
care-short = Messages and reviews need { $needed } a week, and there is time for { $there }. Answer complaints and questions first.

## Money

money-title = { $total } a month
money-sentence = Money a month: { $parts }.
hours-title = { $total ->
    [0.25] 15 minutes a week
    [0.5] Half an hour a week
    [0.75] 45 minutes a week
    [one] { $total } hour a week
   *[other] { $total } hours a week
}
hours-sentence = Hours a week: { $parts }.
hours-free = This plan uses { $used } of your { $all } a week. The other { $free } stay free and cost nothing here.
figure-adverts = Adverts on { $buyer }, a month
figure-adverts-note = The advert screen will show about { $screen } for each new customer. Some would have come anyway: each truly new one costs about { $cost }.
figure-adverts-note-lead = The advert screen will show about { $screen } for each enquiry. Some would have come anyway: each truly new one costs about { $cost }.
figure-unspent = Kept back, a month
figure-unspent-room = More would turn people away: there is room for { $room } new customers a month
figure-unspent-note = Adverts would likely not earn it back
figure-unspent-unmeasured = Nobody knows what adverts bring here, so it stays with you
figure-tools = Tools and help, a month
money-gate = For the first weeks a fifth of the money tests adverts while you build trust. The rest moves to later months, so those cost a little more than your monthly sum. Adverts from a stranger sell less.
break-even-title = What it must bring to pay
figure-margin = What one order leaves
figure-margin-taxed = After sales tax
figure-worth = What a new customer leaves within the year, on average
figure-cpa = Most to pay for a new customer (CPA)
figure-cpa-note = As the advert screen counts them; some would have come anyway
figure-cpl = Most to pay for an enquiry (CPL)
figure-roas = Least return on advert money (ROAS)
figure-roas-note = Times what you spend, as the advert screen counts it
figure-customers-needed = New customers a month that pay for it all
adequacy-thin = Too thin for this area
adequacy-thin-text = Adverts on { $buyer } can reach about { $people } people here. At { $views } for 1,000 views the money suits about { $matched } of them. For 3 in 10 of them all to notice it, about { $needed } a month is needed.
adequacy-partial = Covers part of the area
adequacy-partial-text = Adverts on { $buyer } can reach about { $people } people here. At { $views } for 1,000 views the money suits about { $matched } of them. For 3 in 10 of them all to notice it, about { $needed } a month is needed.
adequacy-enough = Enough for the area
adequacy-enough-text = Adverts on { $buyer } can reach about { $people } people here. At { $views } for 1,000 views, 3 in 10 of them can notice you. About { $needed } a month would do.
adequacy-too-much = More than the area can use
adequacy-too-much-text = Adverts on { $buyer } can reach about { $people } people here, and they would see the same ones too often. About { $needed } a month is enough.

## Forecast

profit-title = Profit after all costs, adding up ({ $currency })
profit-zero = money back
profit-low = 9 in 10 above { $amount }
profit-mid = likely { $amount }
profit-high = 1 in 10 above { $amount }
profit-break-even = pays for itself in { $month }
profit-sentence-always = By { $end } the likely result is { $mid }, with a range from { $low } to { $high }.
profit-sentence-month = It likely pays for itself in { $month }. By { $end } the likely result is { $mid }, with a range from { $low } to { $high }.
profit-sentence-never = It likely does not pay for itself by { $end }: the likely result is { $mid }, with a range from { $low } to { $high }.
profit-table = Profit after all costs, month by month
column-month = Month
column-cost = Money and hours out
column-low = 9 in 10 above
column-mid = Likely
column-high = 1 in 10 above
column-outcome = Outcome
column-of-20 = Of 20
forecast-intro = We play the year 20,000 times, each time with other luck: dear or cheap adverts, a strong or weak offer, customers who stay or go. The chart shows where most of those years end up.
forecast-limits = Likely figures are the middle of many tries, so they do not multiply out exactly. This counts orders inside the period only, and only sales that would not have come anyway. Being found on the map and word of mouth may bring more. They are left out because nobody has measured them well. What your first offer costs you is not taken off either.

## First four weeks

rhythm-title = Twelve weeks at a glance (posts each week)
rhythm-sentence = { $posts ->
    [one] The first week sets things up. One post goes out in the weeks after it.
   *[other] The first week sets things up. In the weeks after it, { $posts } posts go out.
}
rhythm-sentence-adverts = { $posts ->
    [one] One post goes out in these weeks, and adverts run from the week of { $week }.
   *[other] In these weeks { $posts } posts go out, and adverts run from the week of { $week }.
}
rhythm-posts = { $posts ->
    [one] 1 post in all
   *[other] { $posts } posts in all
}
rhythm-adverts = Adverts
rhythm-adverts-both = a test in the week of { $test }, in full from the week of { $full }
rhythm-adverts-test = a test from the week of { $test }, in full later
rhythm-adverts-full = in full from the week of { $full }
rhythm-test = test
rhythm-full = in full
rhythm-look = Look at the numbers
column-week = Week of
day-short = { $day } { $month }
week-title = Week { $number }, from { $date }
task-replies = Answer messages and reviews (how soon: see “Looking after people”)
task-posts = { $posts ->
    [one] Publish 1 post on { $network }
   *[other] Publish { $posts } posts on { $network }
}
task-follow-up = Follow up enquiries, and invite customers to come again
task-google-profile = Fill in your Google Business Profile: hours, ten photos, what you offer
task-profiles = Put the profiles in order: same name, what you do, where, one link
task-first-posts = Take pictures and write the first posts in one sitting
task-saved-replies = Write ten saved replies to what people ask most
task-baseline = Note today's figures: followers, new people a week, where they heard of you
task-busy-now = It is your busy time: say in every profile by when people must order, book or ring
task-ask-reviews = Ask the next five customers for a review, whoever they are
task-ask-reviews-charity = Ask the next five people who come for a few words, whoever they are
task-offer-given = Get your offer ready: “{ $offer }”, and choose where it leads
task-write-known = Write to the people who know you already, with the offer
task-page = Get the page ready that the advert leads to: the offer, the price, and one button that says “{ $call }”
task-code = Put the measuring code on your website and test it: { $codes }. Whoever made the site can do it
task-code-consent = Put the measuring code on your website, behind a banner that asks first, and test it: { $codes }
task-offer = Choose one first offer, and where it leads
task-offer-charity = Choose one thing people can give or join, and where it leads
task-first-advert = Start the first advert, up to { $money } a month, with one thing to do
task-test-advert = Test one small advert, up to { $money } a month
task-safe-accounts = Turn on two-step sign-in and name a second holder for each account
task-review = Look back at the month: what worked, what to drop

who-owner = You
who-staff = Staff
who-shared = You and staff
who-freelancer = Freelancer

## What was taken for granted

assumptions-none = You answered everything yourself, so no typical figures stand in.
assumptions-intro = For these you were not sure, or have not said yet. A typical figure stands in. Change any of them under Answers and the plan follows.
assumptions-american = Most studies of adverts are American. Elsewhere prices can differ a good deal, so the ranges are wider. Your own results will soon say more.

## Typical figures

typical-about = About { $value }
typical-range = Usually { $low } to { $high }; we take { $value }
typical-hours-week = Most owners spend 1 to 5 hours; we take 3
typical-trade = Figures for a mixed small business
typical-buyers = What is common in your trade
typical-reach = What is common in your trade
typical-area = A town of about 40,000 people
typical-tax-included = Prices without tax
typical-tax-rate = A tax of 20 in 100
typical-need = Your money back within a year
typical-need-amount = Any profit at all
typical-need-multiple = As much back as you spend
typical-need-outcomes = One new customer
typical-need-by = A year from the start
typical-tools-budget = Nothing
typical-wage-hour = Nothing; we show what an hour earns
typical-goal = A bit of everything
typical-conversion = What is common in your trade
typical-landing = Your profile itself
typical-ages = All adults
typical-gender = Everybody
typical-followers = No accounts yet
typical-content = Photos
typical-voice = Warm and plain
typical-posts-by = You
typical-messages-week = 5 messages a week
typical-reviews-total = No reviews yet
typical-warm-audience = Not yet
typical-open-days = Monday to Saturday
typical-answers-by = You
typical-decides = You

source-judgement = Our judgement
source-study = { $study }, { $year }
source-dated = { $study }
source-dated-second-hand = { $study }, quoted second-hand
source-second-hand = { $study }, { $year }, quoted second-hand
grade-a = well measured
grade-b = large study, second-hand
grade-c = agency figures
grade-d = weak evidence
grade-e = our judgement
benchmark-value-one = about { $middle }
benchmark-value = about { $middle } (from { $low } to { $high })

## The note beside a question

note-area = About { $people } people live in reach.
note-area-text = Around { $adults } of them are adults.
note-order = One order leaves you about { $margin } after costs.
note-order-text = That is before rent and wages.
note-order-assumed = This uses a typical share for goods and fees until you give your own.
note-order-nothing = After goods and fees an order leaves nothing.
note-worth = A new customer leaves you about { $worth } within the year, on average.
note-worth-text = Some come early and some late in the year. Adverts can pay only if a new customer costs less than that.
note-need-monthly = That takes about { $customers } more orders a month, before the cost of getting them.
note-need-multiple = For each 1 you spend, { $times } must come back.
note-need-outcomes = That is about { $monthly } a month.
note-budget-none = That is fine. The plan then rests on posts and care.
note-budget = It buys about { $impressions } views a month. That suits an area of about { $people } people.
note-budget-thin = That is thin for the { $people } people in your area. The plan will say what would do.
note-hours = { $networks ->
    [0] Too little for a network, but enough to answer people.
    [one] Enough for one network done well.
   *[other] Enough for { $networks } networks done well.
}
note-hours-text = At what you say an hour is worth, that is about { $cost } a month.
note-messages = Answering takes about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
  } a week.
note-enquiry = An enquiry is worth about { $worth } to you.

## Why?

why-chance = Chance of getting what you need
why-chance-formula = We play the year { $draws } times with different luck and count how often you get what you asked for. All costs are counted, your hours too if you gave them a value.
why-no-chance = Why there are no odds
why-no-chance-formula = Nothing you pay is at risk, so there is nothing to divide by. We show the people it brings and what an hour earns.
why-loss = Chance of a loss
why-loss-formula = How often, in { $draws } tries, all income from new customers stays below all costs at the end.
why-profit = Profit adding up
why-profit-formula = New customers times what they leave, repeat orders included, less adverts, tools and your hours.
why-customers = New customers
why-customers-formula = Adverts: views, times the share who click, times the share who buy. Posts: the people a post reaches, times the same shares. Only those who would not have come anyway count, about { $iota } of advert sales.
why-money = Where the advert money goes
why-money-formula = Each network gets money as long as one more unit brings back at least as much, and only if a new customer likely leaves more than they cost. Within the year one leaves about { $worth }.
why-money-known = Where the advert money goes
why-money-known-formula = You want to be known, so the money goes where a thousand views cost least. It likely does not all come back in sales. Within the year a customer leaves about { $worth }.
why-money-unspent = Why money is kept back
why-money-unspent-formula = A new customer leaves about { $worth } within the year. Where adverts likely cost more than that, the money stays with you.
why-money-unmeasured = Why money is kept back
why-money-unmeasured-formula = Nobody has published what adverts bring for what you sell in this way. Without a figure there is nothing to plan with, so the money stays with you.
why-hours = How the hours are split
why-hours-formula = Messages and reviews come first: four minutes a message, five a review, at least a quarter of an hour. Then come adverts, the numbers and following up. Posts get the rest of your { duration }, up to a pace that helps.
why-break-even = What it must bring to pay
why-break-even-formula = An order leaves { $margin }. With repeat orders a customer leaves { $worth } within the year, averaged over early and late comers. Only about { $iota } of advert sales are truly new, so you may pay that share of it.
why-hour-earns = What an hour earns
why-hour-earns-formula = All income from new customers less money spent, divided by the hours this plan uses.
why-networks = Which networks
why-networks-formula = We rank networks by how many of your people use them, how they suit who buys, what you can make, and the following you have. Your time ({ duration } a week) keeps up { $kept ->
    [0] no network
    [one] one network
   *[other] { $kept } networks
  }.
why-left-out = Which networks are left alone
why-left-out-formula = A network nobody keeps up does harm. Your time ({ duration } a week) keeps up { $kept ->
    [0] none
    [one] one
   *[other] { $kept }
  }, so the others wait.
why-adequacy = Is the budget enough for the area?
why-adequacy-formula = To be noticed, 3 in 10 of the { $people } people your adverts can reach should see one two or three times. We compare that with the views your money buys.

change-price = A higher price
change-costs = Lower costs for goods and fees
change-repeat = More people who come back
change-budget = Another budget
change-hours = More hours
change-content = Other content, such as short videos
change-area = A smaller or larger area

metric-cpm = Price of 1,000 views on { $buyer }
metric-ctr = Share of views that click on { $buyer }
metric-cvr-lead = Share of clicks that enquire on { $buyer }
metric-cvr-purchase-site = Share of clicks that buy on { $buyer }
metric-cvr-visit = Share of clicks that visit, book or order on { $buyer }
metric-incrementality = Share of advert sales that would not have come anyway
metric-fatigue = Interest left each time a person sees an advert again
metric-reach = Share of followers a post reaches on { $network }
metric-usage = Share of adults who use { $network }
metric-trust = How well a stranger sells, next to a known business
metric-close = Share of first visits that join
metric-order-value = An order in your trade
metric-contribution = What is left of an order in your trade
metric-returning = New customers who come back in your trade

## What is wrong or doubtful in an answer

issue-unanswered = Please answer this, or say you are not sure.
issue-option = Please pick from the list.
issue-kind = This is not the kind of answer we can use here. Please try again.
issue-negative = This cannot be below zero.
issue-amount-large = This is more than we can reckon with. The most is { $max }.
issue-range = Please give a number from { $min } to { $max }.
issue-calendar-ends = A plan cannot be made for so late a year.
issue-date = This is not a day in the calendar. Write it like 2027-12-31.
issue-too-long = This is too long. Please keep it to { $max } characters.
issue-too-many = Please pick { $max } at most.
issue-no-margin = Each sale leaves you nothing. Is that right?
issue-no-means = With no hours and no money there is nothing to plan with.
issue-many-hours = That is more than a full working week. Is it right?
issue-no-price = At a price of zero it cannot bring money. Did you mean to count people instead?
issue-many-visits = That is a great many visits from one customer. Is it right?
issue-need-far-above-budget = This is far more than the money you want to spend. The plan will say how likely it is.
issue-no-room = You have no room for new customers, so the plan cannot bring you any.
