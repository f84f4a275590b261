### The rules of strategy, the levers, what if, and the figures an owner can replace.

## Rules: what they recommend, and why

rule-g1 = Of the hours left after replies, let selling take { $sell } at most. The rest builds trust.
rule-g1-why = To be known or liked, people must get something from you before you ask for anything.
rule-g2 = Of the hours left after replies, selling may take up to { $sell }. What it does not need builds trust.
rule-g2-why = Offers sell, but only to people who have seen enough of you to trust you.
rule-g3 = Of the hours left after replies, selling may take up to { $sell }. What it does not need builds trust.
rule-g3-why = When the aim is not one thing, a mix does better than either alone.
rule-g4 = Keep { duration } a week for messages and reviews before anything else.
rule-g4-why = An unanswered message loses somebody who was already interested.
rule-c1 = Let four posts in five give something, and one in five sell.
rule-c1-awareness = Let seven posts in ten be useful, two pass on what others made, and one sell.
rule-c1-business = Of six posts, pass on four useful things, make one soft offer and one clear offer.
rule-c1-why = People follow for what they get. A page that only sells is soon ignored.
rule-c2 = If more than 30 in 100 posts of the last four weeks sold, make the next one useful instead.
rule-c2-why = Too many offers in a row drive followers away.
rule-c3 = Give each advert one thing to do, one place it leads to, and a link you can count.
rule-c3-why = An advert that asks for nothing, or for three things, is money wasted.
rule-c4 = Posts that help need no hard sell at the end.
rule-c4-why = Help is what earns the next look. The sale comes later.
rule-t1 = Build trust first: until then spend at most a fifth of the advert money, on tests.
rule-t1-why = Strangers buy less. Steady posts, reviews and answers make the same advert bring more.
rule-t2 = You need the return within two months, so start adverts now and expect fewer to buy.
rule-t2-why = There is no time to build trust first. The odds shown already count that.
rule-m1 = Judge adverts by cost per order, orders per click, and money back against what you need.
rule-m1-why = Likes do not pay. These figures say whether an advert does.
rule-m2 = Judge trust by people reached and how many react; judge care by how fast and how many you answer.
rule-m2-why = Each kind of work has its own result. One total would hide what works.
rule-m3 = Ask everyone who is new how they heard of you, and keep a tally.
rule-m3-why = A link does not see everybody who comes or rings. Count from the day you start, and note the four weeks before.
rule-v1 = Look at the inbox and spending 20 minutes a week, at the numbers once a month, at the whole plan each quarter.
rule-v1-why = Small regular looks catch what is going wrong while it is still cheap.
rule-o1 = Say why people should choose you, and give one clear first offer.
rule-o1-rival = Say why people should choose you over others (“{ $rival }”), and give one clear first offer.
rule-o1-why = An advert without an offer has nothing to say.

rule-n1 = Put LinkedIn first. Use { $networks } for people you know already.
rule-n1-alone = Be on LinkedIn.
rule-n1-why = Half of the people with a degree use LinkedIn, and they decide what a firm buys.
rule-n2 = Go where people spend their free time: { $networks }.
rule-n2-why = People look around for pleasure here, not for work.
rule-n3 = Keep a Google Business Profile, whatever else you do.
rule-n3-why = Most people who find a local business there searched for a kind of shop, not for its name.
rule-n4 = Your networks: { $networks }.
rule-n4-why = They rank highest by how many of your people use them, how they suit your buyers, and what you can make.
rule-n5 = Leave TikTok alone: use { $networks }.
rule-n5-why = Of people of 65 and more, one in ten uses TikTok. More than half use Facebook and YouTube.
rule-n6 = Look to { $networks }.
rule-n6-why = Most people under 30 use Instagram, TikTok and YouTube.
rule-n7 = Think of Pinterest once you have hours to spare.
rule-n7-why = Half of women use it, and two in ten men. People go there to plan what they will buy.
rule-n8 = Show your service area on Google, ask for reviews, answer in local groups, and post pictures from before and after.
rule-n8-urgent = When a pipe bursts, people search. Keep the Google profile and reviews first; posts come second.
rule-n8-why = Who lets you into the home wants to see your work and what neighbours say.
rule-n9 = Use { $networks } without paying for adverts until you have figures of your own.
rule-n9-why = Nobody has published what adverts bring there, so there is nothing to plan with.
rule-k1 = { $slots ->
    [0] Keep to no network until you have more time.
    [one] With { duration } a week, keep to one network.
   *[other] With { duration } a week, keep to { $slots } networks at most.
}
rule-k1-why = Two in three owners have one to five hours. A network nobody keeps up does harm.
rule-k2 = Buy no adverts on { $networks }: your budget is below the least they take.
rule-k2-why = Each platform sets a least sum a day. Below that an advert does not run, or learns nothing.
rule-k3 = Spend more, pick a smaller area, or run the money in one short burst.
rule-k3-sells = Run the money in short bursts, so that the same people see an advert more than once.
rule-k3-why = Spread over so many people, nobody sees the advert often enough to notice it.
rule-p1 = Keep to the same days: { $often } in all.
rule-p1-why = A steady pace you can keep beats a burst and then silence.
rule-i2 = Try selling inside the app, with one product under the price of a shirt and a short video.
rule-i2-why = It suits small parcels people buy on a whim. The figures for it are weak, so test before you build on it.
rule-i3 = Make at least one post in three a short video.
rule-i3-why = Short videos reach people who do not follow you yet. Carousels of pictures stay useful for those who do.

rule-b1 = If you have no advert budget yet, 1 to 2 in 100 of your takings is a usual start. Never risk more than you can lose.
rule-b1-why = Small firms are often told 7 to 8 in 100 for all marketing, of which social media takes a fifth.
rule-a1 = In the advert screen give place, least age and language. Leave interests as hints.
rule-a1-why = The platforms now choose whom to show adverts to, and do it better with room to look.
rule-s1 = Stop an advert that has spent { $money } and brought no new customer. Also stop it when each costs over { $above } after { $few }, or over { $later } after { $some }.
rule-s1-lead = Stop an advert that has spent { $money } and brought no enquiry. Also stop it when each costs over { $above } after { $few }, or over { $later } after { $some }.
rule-s1-why = Were it just paying, three results would be due by then. To see none would be bad luck of 1 in 20.
rule-s2 = Raise the money by a quarter at a time, after { $orders } new customers that cost less than { $below } each, and wait three days.
rule-s2-lead = Raise the money by a quarter at a time, after { $orders } enquiries that cost less than { $below } each, and wait three days.
rule-s2-why = Each change makes the platform learn anew. Bigger steps throw away what it knows.
rule-s3 = Move money to the better advert only after two weeks and ten results each. Move a fifth at a time.
rule-s3-why = Before that, luck looks like skill.
rule-s4 = With few results, change nothing and wait. To tell a quarter more from luck takes about 315 orders on each side.
rule-s4-why = Even large firms cannot tell a small gain from chance.
rule-s5 = Make a new advert when people have seen it three times on average, or when clicks fall by a third.
rule-s5-why = People tire of an advert. The same money then brings less.
rule-i1 = Try three to five local creators with small followings before one big name. Give each a code of their own.
rule-i1-why = People with few followers get about twice the reactions for each of them, and cost little.
rule-i4 = Show real people, real prices and the odd mistake. Never buy followers or reviews.
rule-i4-why = People can tell. Bought followers never buy.
rule-i5 = Write posts in one sitting and let a scheduler publish them. Never let a robot answer a complaint.
rule-i5-why = It saves time where nobody minds, and keeps a person where it matters.
rule-q1 = You have room for { $room } new customers a month. Raise prices, pick better jobs, or fill quiet days before you buy adverts.
rule-q1-why = Demand you cannot serve costs money first and trust second.

rule-r1 = Answer messages within four hours while you are open, complaints within one hour, all reviews within two days.
rule-r1-why = People expect an answer in four hours and wait ten. Most look at whether you answer reviews.
rule-r2 = Answer each complaint once in public: thank, say sorry, say what happens next. Then go private. Never delete it.
rule-r2-why = An ignored complaint does more harm than the complaint. Others read how you answer.
rule-r3 = Know three levels of trouble, who decides at each, and what you say first.
rule-r3-why = It is not the tone that tells a crisis but how fast it spreads.
rule-r4 = After trouble, look back within a week and post again once a day or two have been calm.
rule-r4-why = Silence looks like hiding, and haste looks like you do not care.
rule-r5 = Let the person answer complaints who is best with people, not the one who is best with the app.
rule-r5-why = The app takes an hour to learn. Patience takes longer.
rule-w1 = Be easy to find: the same name, words and link on every profile, your website and your invoices.
rule-w1-premises = Be easy to find: the same name, words and link on every profile, at the door and on the counter.
rule-w1-visits = Be easy to find: the same name, words and link on every profile, on the van and on the invoice.
rule-w1-why = A mailing list and regular customers stay yours when a network changes.
rule-w2 = When somebody praises you, thank them and ask if you may show it.
rule-w2-why = People trust other customers more than you.
rule-l1 = Hold every account in the name of the business, with two holders and two-step sign-in. Remove access the day somebody leaves.
rule-l1-why = Locked accounts and people who left are how most owners lose a page.
rule-l2 = Mark adverts, gifts and paid posts as such. Never pay for a review.
rule-l2-why = The law asks for it in most countries.
rule-l3 = Ask people before you show their picture, in writing. For children ask a parent.
rule-l3-why = A face is personal data, and a good name is quickly lost.
rule-l4 = Collect names and addresses only with consent, say what for, and let people leave the list with one click.
rule-l4-why = The law asks for it, and people who did not ask for mail do not buy.
rule-l5 = Look up the advert rules of your trade in your country first.
rule-l5-why = Health, law, drink, children and giving have rules of their own.

chapter-rules = The rules behind this plan
rules-intro = These rules apply to your answers. Where no source is named, it is our judgement. You can decide otherwise; say why, and the plan keeps your reason.
rule-source = { $study } ({ $grade }).

## Levers

chapter-levers = What matters most
levers-intro = Each line changes one thing and plays the same years with the same luck again. The plan may then choose other networks or spend the money elsewhere. A higher price is reckoned as if nobody stayed away because of it.
levers-none = Nothing here changes the result by much.
levers-title = What would raise your profit ({ $currency })
levers-sentence = { $first } would do most: about { $amount } more over the period.
levers-sentence-none = None of these would raise the profit.
levers-table = What each change does
column-lever = Change
column-profit-change = Profit
column-chance-change = Odds in 20
effect-more = +{ $amount }
effect-less = −{ $amount }
effect-none = { $amount }
effect-hardly = hardly anything
lever-order-value = A price a tenth higher
lever-contribution = Five more of every 100 you take stay with you
lever-cvr = A quarter more of those who click buy
lever-ctr = A quarter more of those who see it click
lever-cpm = Adverts a fifth cheaper
lever-returning = Five more of 100 new customers come back
lever-hours = A fifth more hours
lever-budget = Half as much again for adverts
lever-freshness = Fresh pictures more often
lever-audience = Adverts over twice the area or people
lever-moved = A fifth of the advert money moved to the next place
drivers-title = Worth finding out first
drivers-intro = The result is unsure because some things are not known yet. These matter most. Your first weeks will show them.
driver-line = { $what }: behind about { $share } of the doubt.
driver-line-worth = { $what }: behind about { $share } of the doubt. To know it beforehand would be worth about { $worth }.
unknown-offer = How well your offer and the page it leads to sell
unknown-price = What adverts cost where you are
unknown-clicks = How many who see an advert click
unknown-rate = How many who click buy
unknown-fatigue = How fast people tire of an advert
unknown-incrementality = How many would have come anyway
unknown-trust = How much it matters that people know you
unknown-returning = How many new customers come back
unknown-close = How many enquiries become customers
unknown-close-trial = How many first visits join
unknown-reach = How many people see a post
unknown-post-clicks = How many who see a post click
unknown-post-rate = How many who click in a post buy
unknown-luck = Plain luck

## What if

what-if-budget = Advert money a month
what-if-hours = Hours a week
what-if-order-value = Price of an order
what-if-contribution = Left of every 100 you take
what-if-cvr = Share of clicks that buy
what-if-returning = New customers who come back
what-if-audience = People in reach
what-if-times = { $n ->
    [1] as now
   *[other] { $n } times as now
}
what-if-points = { $n } points more
what-if-of-20 = { $n ->
    [0] under 1 in 20
    [20] nearly 20 in 20
   *[other] about { $n } in 20
}
what-if-no-odds = beside the point in this plan

## Figures

chapter-figures = The figures behind this plan
figures-intro = Every outside figure the plan uses, where it comes from and how solid it is. If you know your own, put it in: the plan follows.
source-own = Your own figure
metric-cvr = Share of clicks that buy, book or enquire on { $buyer }
metric-hours-per-post = Hours for one post on { $network }
overruled-rule = Your decision on rule { $rule }
