### Running it: looking after people, a bad day, who does what, partners, where the business
### stands, ground rules, measures and reviews, the year.

chapter-year = The rest of the year
chapter-measures = How you will know
chapter-care = Looking after people
chapter-crisis = When something goes badly wrong
chapter-people = Who does what
chapter-standing = Where you stand
chapter-partners = People to work with
chapter-ground-rules = Ground rules

labelled = { $label }: { $words }
who-partner = Your business partner
who-manager = Your manager

## The year

year-intro = The first four weeks are above. This is the rest of the year. The hours come out of those you gave, so in a week with a long task make one post fewer.

year-table = What comes when
column-by = By
column-do = What to do
column-who = Who
column-takes = Hours
column-costs = Money

milestone-numbers = Look at the first month's numbers. From now on do this each month.
milestone-quarter = Look at the whole plan: what to keep, stop and try next. Check who can get into each account.
milestone-half-year = Half-year check: hold what has come of it so far against this plan, and go by the rules under “How you will know”.
milestone-year = Look back at the year and make the plan for the next one with your own figures.
milestone-open = Open the adverts in full. The money is a month's, and it is part of your budget.
milestone-pictures = Make two new pictures and two new opening lines for the adverts. Stop the weakest.
milestone-season-goods = Get ready for { $month }: the offer, pictures, stock, and replies to what people will ask.
milestone-season-days = Get ready for { $month }: the offer, pictures, free days in the diary, and replies to what people will ask.
milestone-season-charity = Get ready for { $month }: what you ask for, pictures, helpers, and replies to what people will ask.
milestone-reviews-job = Make it a habit: ask for a review at the end of each job.
milestone-reviews = Make it a habit: ask two customers a week for a review, whoever they are.
milestone-reviews-charity = Make it a habit: ask one person a week whom you helped, or who helps you, for a few words.
milestone-replies = Read two months of messages. Put the questions that came most into your saved replies.
milestone-crisis = Play through the page for a bad day once, with all who would be in it.
milestone-praise = Gather the best praise. Ask if you may use it, and put it on your profile and website.
milestone-best-posts = Find your three best posts and make each again in another form.
milestone-profiles = Read your profiles as a stranger would. Put in new pictures, hours and prices.
milestone-plan-posts = Plan the posts for the next two months in one sitting.
milestone-list = Start a mailing list: a sheet people can sign or a box on your site will do.
milestone-partner = Agree on one joint post or offer with a business near you or like yours.
milestone-creators = Try { $n } small creators, each with a code of their own, paid out of the advert money. Count what each one brings.

## Looking after people

care-reason = People who get an answer buy, and they tell others. So this work comes before any post.
care-reason-charity = People who get an answer help and join, and they tell others. So this work comes before any post.
care-who = Who answers

care-clock = The clock runs only while you are open.
care-clock-always = You are open every day, so the clock stops only at night.
care-clock-day = What comes in on { $day } waits for { $back }.
care-clock-two = What comes in on { $from } or { $to } waits for { $back }.
care-clock-days = What comes in from { $from } to { $to } waits for { $back }.

care-targets-title = How soon to answer
care-targets-table = Counted while you are open
column-kind = What comes in
column-aim = Aim for
column-latest = At the latest
column-because = Why
kind-complaint = A complaint
kind-question = A question or a message
kind-review = A review
kind-praise = Praise
due-hours = { $n ->
    [one] 1 hour
   *[other] { $n } hours
}
due-days = { $n ->
    [0] the same day
    [one] the next open day
   *[other] { $n } open days
}
care-why-complaint = Four in ten who complain want a word within the hour. Silence makes it worse.
care-why-question = People expect about four hours. After a day they have asked someone else.
care-why-review = Most people like to see that all reviews get an answer, good or bad.
care-why-praise = Thanks cost a minute and bring people back.

care-first-title = When there is not time for all
care-first-none = You gave no hours, so nobody can be promised an answer. Put a phone number on each profile and switch messages off.
care-first-short = What you have for it is { $there } a week, and that answers about { $share } of what comes in. All of it would take about { $needed }.
care-first-complaints = First: complaints, and anything about safety or money.
care-first-buyers = Then: people who ask for a price, a date or a place.
care-first-reviews = Then: reviews, the bad ones first.
care-first-less = To have less to answer, put your hours, prices and the five most asked things on each profile.

care-replies-title = Saved replies
care-replies-intro = Keep these on your phone. Fill in the brackets once, and add one line of your own each time, so that nobody gets a form letter.
care-replies-table = Ready to send
column-when = When
column-say = What to say

days-all = every day
days-run = { $from } to { $to }

reply-open-when = “Are you open?”
reply-open = Hello, and thanks for asking. We are open { $days }, from [time] to [time]. You find us at [address]. See you soon!
reply-area-when = “Do you come to us?”
reply-area = Hello, and thanks for asking. We work in and around [places]. Where are you, and what needs doing? Then I can say when we could come.
reply-hours-online-when = “Are you there?”
reply-hours-online = Hello, and thanks for writing. We answer { $days }. If it is about an order, please send its number and we will look at once.

reply-hours-talk-when = “Are you there?”
reply-hours-talk = Hello, and thanks for writing. We answer { $days }. Tell me in a line or two what you need, and you get an answer or a time to talk.

reply-price-list-when = “What does it cost?”
reply-price-list = It is [price], and that covers [what]. All our prices are here: [link]. Shall I help you choose?
reply-price-job-when = “What does it cost?”
reply-price-job = It depends on the work, and I do not want to guess. Most jobs like yours cost between [low] and [high]. Send me [what you need to know] and you get a price by [day].
reply-price-charity-when = “Where does my money go?”
reply-price-charity = Good question. Of every 10 given, [number] go on [the work] and the rest on [running costs]. Here is what last year's gifts did: [link].

reply-delivery-when = “When will it come?”
reply-delivery = Orders leave us within [number] days and take about [number] more. You get a link to follow the parcel. Need it sooner? Tell me the day and I will say if we can.
reply-quote-when = “Can I have a quote?”
reply-quote = Gladly. Please send me three things: what you need, where it is, and a photo if you can. I will come back to you by [day] with a price or a time to look at it.
reply-call-when = “Can you help with this?”
reply-call = Thanks for asking. A short call is the best way to find out if we suit. It costs [nothing or price]. Would [day, time] or [day, time] be good?
reply-booking-link-when = “Can I book?”
reply-booking-link = With pleasure. Free times are here: [link]. If none suits, tell me two days that do and I will see what I can find.
reply-booking-when = “Can I book?”
reply-booking = With pleasure. Which day suits you, and morning or afternoon? I will hold a time for you until [time].
reply-order-when = “Can I order?”
reply-order = Of course. Order here: [link or number]. It is ready in about [minutes]. Anything we should know, such as allergies?
reply-visit-when = “Do I need to book?”
reply-visit = No need, just come in. It is quiet at [time] if you like to take your time. Ask for [name] and we will show you round.
reply-join-when = “How can I help or join?”
reply-join = How kind of you! You can give here: [link], or give an hour of your time. The next day to meet us is [date]. What would you like to do?
reply-trial-when = “Can I try it first?”
reply-trial = Yes. Start here: [link]. [Say what it costs, and if you ask for a card]. If you get stuck, write to me and I will help you set it up.

reply-special-bakery-cafe-when = “Is it free of …?”
reply-special-bakery-cafe = Thanks for checking first. [Item] has [allergens]. It is made in a room where [allergens] are used, so I cannot promise there are no traces.
reply-special-restaurant-when = “Can you cook without …?”
reply-special-restaurant = Thanks for telling us before you come. We can make [dishes] without [food]. Our kitchen does use it, so please tell us again when you sit down.
reply-special-hair-beauty-when = “Will this suit me?”
reply-special-hair-beauty = I would need to see you to say. Send a photo in daylight, or come by on [day] for [minutes and price]. [Say if you do a skin test, and when].
reply-special-gym-studio-when = “I have never done this”
reply-special-gym-studio = Then you are in good company. Start with [class or visit] on [day]: it is made for beginners. Wear what is comfortable and come ten minutes early.
reply-special-shop-when = “Do you have it in stock?”
reply-special-shop = Let me look. Yes, we have [number] here. I can put one aside for you until [day]. What name shall I write on it?
reply-special-online-shop-when = “Can I send it back?”
reply-special-online-shop = Of course. You have [number] days. Send it to [address] and your money is back within [number] days of it reaching us. What was wrong with it?
reply-special-crafts-gifts-when = “Can you make it with …?”
reply-special-crafts-gifts = I would love to. Made for you it takes about [number] days and costs [price]. Send me the [name, colour or size] and I will show you a sketch first.
reply-special-plumber-electrician-when = “It is urgent!”
reply-special-plumber-electrician = If water is running, turn off the main tap. If something smells of gas or burning, leave and call [emergency number]. Then ring me on [number]: messages may wait.
reply-special-builder-landscaper-when = “When could you start?”
reply-special-builder-landscaper = Our next free start is about [month]. To hold a place I need to see the site: [day] or [day]? You get a written price with dates after that.
reply-special-cleaning-care-when = “Who comes to my home?”
reply-special-cleaning-care = [The same person each time, or say who]. [Say if they can meet them first]. Our people are [checked and insured], and you can reach me on [number] at any time.
reply-special-consultant-agency-when = “Have you done this before?”
reply-special-consultant-agency = Yes. For [kind of client] we did [work], and [result] came of it. I can put you in touch with them. May I ask what you are trying to change?
reply-special-lawyer-accountant-when = Somebody describes a case
reply-special-lawyer-accountant = Thank you for trusting us. Please do not share more here, as messages are not private enough. Ring [number], and we will tell you if we can help and what it costs.
reply-special-dentist-clinic-when = Somebody describes pain or symptoms
reply-special-dentist-clinic = I am sorry you are in pain. We cannot advise on health here, and messages are not private. Please ring [number]. If it cannot wait, call [emergency number].
reply-special-hotel-guesthouse-when = “Do you have a room?”
reply-special-hotel-guesthouse = Let me look for you. For [dates] we have [room] at [price] a night. Book with us here: [link]. [What guests get who book direct]. You can cancel until [day].
reply-special-classes-courses-when = “Is it right for my level?”
reply-special-classes-courses = Tell me what you can do already and what you would like to do. For most beginners [course] is right. You can sit in once on [date] before you decide.
reply-special-software-subscription-when = “It does not work”
reply-special-software-subscription = Sorry about that. What did you do, and what did you see? A picture of the screen helps. I will look now and tell you by [time] what we found.
reply-special-charity-club-when = “Can you help me or someone I know?”
reply-special-charity-club = Thank you for telling us. Please write to [private address] or ring [number], so that it stays private. If someone is in danger, call [emergency number] first.
reply-special-other-when = You do not know the answer
reply-special-other = Good question. I do not want to guess, so I will find out and write to you by [time].

reply-away-when = You are closed
reply-away = Thanks for your message. We are closed now and back [day]. You will hear from us then, before [time].
reply-away-urgent-when = You are closed
reply-away-urgent = Thanks for your message. We are closed now and back [day]. You will hear from us then. If it cannot wait, ring [number].
reply-complaint-when = A complaint, first reply
reply-complaint = Thank you for telling us, and I am sorry you had this trouble. I want to put it right. I am sending you a message now, and you will have an answer by [time].
reply-praise-when = Praise
reply-praise = This made our day, thank you! I will tell [name]. May we share your words with your first name?
reply-review-good-when = A good review
reply-review-good = Thank you, [name]! I am glad [what they liked] was right for you. [One line that fits only them].
reply-review-bad-when = A bad review
reply-review-bad = Thank you for being frank, [name]. I am sorry about [what went wrong]: that is not how it should be. Please ring me on [number] so that I can put it right.
reply-praise-private-when = Praise
reply-praise-private = Thank you, that means a lot to all of us.
reply-review-good-private-when = A good review
reply-review-good-private = Thank you for your kind words. We pass them on to the whole team.
reply-review-bad-private-when = A bad review
reply-review-bad-private = Thank you for writing. We may not speak about anyone in public, not even whether we know them. Please ring [name] on [number], so that we can look into it.
reply-full-when = You are full
reply-full = Thank you for asking! We are full until [date], and I would rather say so than let you down. I can put you on the list for [date], or name someone good who may be free.

complaint-title = A complaint, step by step
complaint-thank = Thank them for telling you.
complaint-sorry = Say sorry for what they went through. You need not agree on whose fault it was.
complaint-fix = Say what you will do now. If you do not know yet, say when they will hear.
complaint-private = Move to a private message or the phone for names, orders and money.
complaint-close = When it is settled, say so under the first post, so that others see the end.
complaint-twice = Answer in public twice at most. A third round is an argument, and readers remember that.
complaint-keep = Never delete it. Only abuse and private details may be hidden.
complaint-refund = Whoever answers may give back up to about { $amount } without asking. Speed is worth more than that.
complaint-refund-ask = Money back is decided the same day. Who decides: { $decides }.

care-log-title = Write it down
care-log-intro = One line each, in a notebook or a sheet. After a month you see what keeps coming back.
care-log-when = The day and time, and where it was said
care-log-what = Who it was, and in a few words what went wrong
care-log-answer = When the first answer went out, and by whom
care-log-closed = When it was settled, how, and what to change so that it does not happen again

praise-title = Praise is worth keeping
praise-thank = Thank by name, the same week.
praise-ask = Ask: “May we share this with your first name?” Wait for the yes.
praise-keep = Keep the words, the name, the day and the yes in one place. Use one each fortnight.
praise-regulars = Regulars are your best advert. Give them something to hand on, such as a card for a friend.
praise-regulars-charity = Those who come again speak for you best. Ask each to bring a friend.
praise-tell = Ask them to tell one friend who has the same need. Most people only need to be asked.
praise-reviews = Ask everyone for a review, pleased or not: Google forbids asking only the pleased. Never pay for one.

tools-title = Tools
tools-scheduler = Use a posting tool (scheduler). With this many posts it saves an hour or more a month. Many are free for a few accounts.
tools-no-scheduler = You do not need a posting tool yet. The network's own planner will do.
tools-robot = With so many messages an answer robot (chatbot) can help. Let it give hours, prices and links, and hand over to a person at once when asked.
tools-no-robot = You do not need an answer robot (chatbot). So few messages are best answered by a person.
tools-no-robot-complaints = Never let a robot answer a complaint.

## A bad day

crisis-reason = Print this page and keep it by the phone.
crisis-levels-table = How grave is it?
column-level = Level
column-sign = What it looks like
column-decides = Who decides
column-act = What to do
crisis-level = { $n ->
    [1] 1 Normal
    [2] 2 Serious
   *[3] 3 Grave
}
crisis-sign-1 = One person is unhappy.
crisis-sign-2 = Several say the same, more than { $n } messages in a day, or the local press asks.
crisis-sign-3 = Safety, injury, the law, unfair treatment or lost data. Such as: { $example }.
crisis-who-3 = { $decides }, with lawyer or insurer
crisis-act-1 = Go by the steps for a complaint, in the time set for complaints.
crisis-act-2 = Stop planned posts. First words within 1 hour. News every 4 hours.
crisis-act-2-adverts = Stop adverts and planned posts. First words within 1 hour. News every 4 hours.
crisis-act-3 = Stop everything. Help the people first. Words within 3 hours: facts only, no guess, no blame.
crisis-grave-bakery-cafe = somebody falls ill, or an allergen was not named
crisis-grave-restaurant = several guests fall ill after a meal
crisis-grave-hair-beauty = a burn or an allergic shock after a treatment
crisis-grave-gym-studio = somebody is badly hurt in a class
crisis-grave-shop = something you sold hurts somebody
crisis-grave-online-shop = customers' card or address details get out
crisis-grave-crafts-gifts = a part comes off and a child swallows it
crisis-grave-plumber-electrician = a leak of gas, a fire or a shock after your work
crisis-grave-builder-landscaper = somebody is hurt on your site
crisis-grave-cleaning-care = something goes missing in a home, or somebody is hurt
crisis-grave-consultant-agency = a client's secret gets out
crisis-grave-lawyer-accountant = a client's papers reach the wrong person
crisis-grave-dentist-clinic = a patient is harmed, or a file gets out
crisis-grave-hotel-guesthouse = a fire, or guests who fall ill
crisis-grave-classes-courses = a child comes to harm
crisis-grave-software-subscription = users' data gets out or is lost
crisis-grave-charity-club = somebody in your care comes to harm, or money is missing
crisis-grave-other = somebody is hurt

crisis-hour-table = The first hour
column-minute = Minute
column-step = Do this
crisis-step-stop = Do not argue, do not delete. Take pictures of what was said.
crisis-step-call = Ring the person who decides. A message is not enough.
crisis-step-free = Put everything else down. Ask somebody to take over what you were doing.
crisis-step-pause = Stop the planned posts.
crisis-step-pause-adverts = Stop the adverts and the planned posts.
crisis-step-quiet = Put up nothing else for now.
crisis-step-facts = Write down what you know, what you do not know, and who is finding out. Choose the level.
crisis-step-words = Put out the first words below, where it was said. Help anyone who needs it first.
crisis-step-next = Answer the people who wrote, one by one. Say when the next news comes, and keep to it.

crisis-words-table = First words
crisis-words-1 = I am sorry this happened to you, [name]. I am looking into it now, and you will hear from me by [time].
crisis-words-2 = We have heard that [what happened]. We are finding out why, and we take it seriously. The next news comes here at [time]. If it happened to you, please ring [number].
crisis-words-3 = On [day] at [place], [what is known for sure]. Our first care is for those affected, and they can reach us on [number]. We are working with [who]. More at [time].

crisis-call-table = Whom to call (write in by hand)
column-call = Who
column-name = Name
column-phone = Number
crisis-call-decides = Decides: { $who }
crisis-call-lawyer = Lawyer
crisis-call-insurer = Insurer
crisis-call-food = Food safety office
crisis-call-data = Data protection office
crisis-call-works = Gas, power and water emergency
crisis-call-health = Health office or trade body
crisis-call-care = Office for the protection of children and adults

crisis-after-title = Afterwards
crisis-after-posts = Start posts and adverts again after one or two quiet days.
crisis-after-replies = Answer everybody who wrote, even the late ones.
crisis-after-review = Within a week sit down: what happened, what we change, and who tells people about it.

## Who does what

people-reason = A job that is everyone's is often no one's. So each one has a name beside it.
people-table = Jobs and hours a week
column-task = Job
column-suits = Who is good at it
people-load = { $who }: { $hours } a week in all.
people-none = You gave no hours, so there is nothing to share out yet.
job-name-replies = Answer messages and reviews
job-name-posts = Make and put up posts
job-name-profile = Keep the Google Business Profile up to date
job-name-adverts = Look after the adverts
job-name-numbers = Look at the numbers
job-name-spare = Hours you can keep
job-suits-spare = No job in this plan needs them. They are not counted as a cost
job-name-follow-up = Follow up, and invite people back
job-suits-replies = Calm and kind, knows the answers, may decide
job-suits-posts = Has an eye for pictures and is near the work
job-suits-profile = Careful with details
job-suits-adverts = Good with figures, and it is their money
job-suits-numbers = Honest with figures
job-suits-follow-up = Knows the people by name

people-fit-title = The right person for each job
people-fit = The one who is most at home on social media is not always best with a complaint. Good with people beats good with phones.
people-fit-owner = You answer people yourself. If a message makes you angry, wait ten minutes and read it again before you reply.
people-fit-staff = Pick the person who stays calm with people. Age does not matter. Give them leave to decide small things.
people-fit-shared = Several of you answer, so agree each week on who is first. Or the same question gets two answers, or none.
people-fit-freelancer = A freelancer may make posts but should not answer complaints. They cannot put things right.

people-training-title = What everybody must have read
people-training-replies = The saved replies, and where they are kept.
people-training-complaint = The complaint steps, and how much money may be given back.
people-training-crisis = The page for a bad day, and the number of the person who decides.
people-training-posts = What the business sounds like, and what it never says.

people-away-title = When somebody is away
people-away-alone = You do all of this. Find one person you trust who can get into the accounts and answer complaints if you fall ill.
people-away-deputy = Name a stand-in for each job, and let them do it once while the other is still there.
people-away-message = Set an away message with the day you are back.
people-away-posts = Make two weeks of posts ahead. If that does not work, pause. Nobody minds a quiet week.
people-away-adverts = Give each advert an end date, or switch it off. An advert nobody watches is how money gets lost.

## People to work with

partners-yes = Small creators (people with 1,000 to 10,000 followers) can make you known and give you pictures. Try a few, with money you can do without. Several small ones beat one large one.
partners-no-businesses = Paid creators do not suit you, as firms buy on trust. Work with people your clients already listen to.
partners-no-trade = Paid creators do not suit your trade. When people need you they search, or ask somebody they trust. So be found, and be spoken well of by neighbours.
partners-no-hours = Paid creators need an hour or two of care each, and you have less than that. Start with neighbours.
partners-no-margin = Do not pay creators yet. A new customer leaves you nothing, so each one they bring would cost you.
partners-no-adverts = Do not pay creators. This plan buys no adverts, as they would likely not pay back, and creators pay back less. Neighbours cost nothing.
partners-no-odds = Do not pay creators. Too many of the people they reach would have to buy for it to pay. Neighbours cost nothing.
partners-overruled = You decided against paid creators. Neighbours cost nothing.
partners-no-money = Do not pay creators yet. It is worth a trial from about { $money } of advert money a month. Until then, neighbours cost nothing.

partners-trial-title = A trial with small creators
partners-how-many = How many to try
partners-cost = What the trial costs
partners-price = Price of one post
partners-reach = People it may reach
partners-needed = What pays for it
partners-needed-customers = { $n ->
    [one] { $n } new customer
   *[other] { $n } new customers
}
partners-needed-leads = { $n ->
    [one] { $n } enquiry
   *[other] { $n } enquiries
}
partners-needed-note = They must be truly new. If a trial brings fewer, stop.
partners-range = { $low } to { $high }
partners-price-note = Asking prices from one weak source, so ask around first
partners-reach-note = Followers times the share a post reaches; not all live near you
partners-from = The money comes out of the month's advert budget.
partners-odds-title = Do not expect sales
partners-odds = To pay for itself a trial must win about 1 in { $n } of the people it likely reaches. By our figures a post wins fewer than 1 in 1,000. Do it to be known and for the pictures, with money you can do without.

partners-local-title = Neighbours and other businesses
partners-kinds-bakery-cafe = Offices near you that order for meetings, schools, a florist, the market, a maker of jam or coffee.
partners-kinds-restaurant = Hotels and guest houses nearby, a theatre or cinema, a wine shop, local growers, taxi firms.
partners-kinds-hair-beauty = A wedding photographer, a dress shop, a gym, a nail or brow artist, a florist.
partners-kinds-gym-studio = Physiotherapists, a sports shop, a healthy café, employers nearby, running clubs.
partners-kinds-shop = The café next door, other shops in the street, makers whose things you sell, the local paper.
partners-kinds-online-shop = Makers whose buyers are like yours but whose goods are not, clubs, and writers of newsletters on your subject.
partners-kinds-crafts-gifts = Gift shops, wedding planners, cafés with a wall or shelf to spare, other makers for a joint box.
partners-kinds-plumber-electrician = Estate agents, landlords, kitchen fitters, builders, the hardware shop.
partners-kinds-builder-landscaper = Architects, garden centres, estate agents, timber yards, plumbers and electricians.
partners-kinds-cleaning-care = Estate agents, holiday lets, doctors' surgeries, offices, moving firms.
partners-kinds-consultant-agency = Accountants, chambers of commerce, software sellers, trade bodies, firms that do the work before or after yours.
partners-kinds-lawyer-accountant = Banks, estate agents, notaries, business clubs, each other: lawyers and accountants share clients.
partners-kinds-dentist-clinic = Pharmacies, schools, sports clubs, employers nearby, other clinics that do what you do not.
partners-kinds-hotel-guesthouse = Restaurants, tour guides, bike hire, wedding venues, the tourist office.
partners-kinds-classes-courses = Schools, libraries, shops that sell what your pupils need, cafés, community centres.
partners-kinds-software-subscription = Firms that set up such software for others, makers of software that works with yours, writers your users read.
partners-kinds-charity-club = Local firms, schools, libraries, other clubs, the local paper and radio.
partners-kinds-other = The businesses your customers visit just before or just after you.
partners-how-local = Swap something: a card at each door, one joint post a month, something small for the other's people.
partners-how-online = Swap something: a mention in each other's mailing, a joint set, an offer for the other's buyers.
partners-how-businesses = Swap something: a talk for their clients, a joint guide, a fair finder's fee where the law allows it.

terms-title = What to agree on, in writing
terms-what = What is made, by when, and who sees it first.
terms-pay = What is paid and when, or what is given instead.
terms-use = Whether you may use the pictures in your own posts and adverts, and for how long.
terms-code = A code or link for each partner, so that you can count what each one brings.
terms-label = It is labelled as an advert, also when they were given a gift and not money.
terms-honest = They say what they think. No bought followers, no words put in their mouth.
terms-fit = Their followers live where you sell, and comments under their posts read like real people.

## Where the business stands

standing-accounts-table = Your accounts
standing-accounts-none = You have not named any account with followers.
column-account = Account
column-followers = Followers
column-advice = In this plan
account-keep = Kept up
account-profile = Kept up, and costs little time
account-not-wanted = Left out, as you asked
account-rest = Rests. Say in the profile where you can be found.
known-reviews = Reviews online: { $n }.
known-reviews-unknown = Reviews online: not counted yet. Look on Google and write the number down.
known-warm = You can reach 1,000 people who know you. That is worth more than any advert.
known-cold = Count the people who know you and whom you can reach: list, customers, followers. Below 1,000, adverts speak mostly to strangers.

standing-strengths-title = What speaks for you
standing-weaknesses-title = What holds you back
strength-difference = People choose you for this, in your words: “{ $words }”. Say it in every profile.
strength-reviews = { $n } reviews. A stranger can see that others trust you.
strength-warm = 1,000 people who know you already can be reached without an advert.
strength-followers = { $n } followers on { $network } to start from.
strength-loyal = About { $n } of ten new customers come back, so each one you win pays for longer.
strength-loyal-members = Those who join stay for about { $months } months, so each one you win pays for longer.
strength-loyal-charity = About { $n } of ten new supporters stay, so each one you win helps for longer.
strength-margin = A new customer leaves you about { $worth } within a year and costs about { $cost } through adverts. That leaves room for dear weeks.
strength-list = A mailing list of your own, which no network can take away.
strength-video = You make short videos and do not mind the camera.
weakness-reviews = { $n ->
    [0] No reviews yet. Strangers have only your word.
    [one] Only { $n } review. Strangers like to see ten or more.
   *[other] Only { $n } reviews. Strangers like to see ten or more.
}
weakness-no-accounts = No account with followers yet, so posts start from nothing and grow slowly.
weakness-margin = A new customer leaves you about { $worth } within a year and costs about { $cost } through adverts. That leaves little.
weakness-hours = Messages and reviews alone need { $needed } a week, more than there is.
weakness-landing = You have named no place to send people from a post or an advert.
weakness-offer = No first offer yet. An advert without one has little to say.
weakness-offer-charity = Nothing named yet that people can give or join today. A post without that has little to ask.
weakness-difference = You have not said why people choose you. Ask five of them, and use their words.
weakness-alone = All of it rests on you alone.

risks-table = What can go wrong, and the answer to it
column-risk = What can happen
column-answer = What to do about it
risk-alone = You fall ill or have no time, and all goes quiet.
risk-alone-answer = One trusted person has access and this plan. Keep two weeks of posts in store.
risk-freelancer = The freelancer leaves, and takes the passwords and pictures along.
risk-freelancer-answer = Accounts are in your name. They get access as a guest, and hand over all files each month.
risk-leaver = Somebody who knows the passwords leaves.
risk-leaver-answer = Take their access away the same day. Never share one password.
risk-one-network = Your one network changes its rules, and nobody sees you any more.
risk-one-network-answer = Ask people you meet to join your mailing list. A list is yours.
risk-full = You have no room for more people, so an advert would promise what you cannot keep.
risk-full-answer = Put adverts off. Raise prices, take the better jobs, fill quiet days, or hire first.
risk-room = More people may come than you have room for ({ $n } a month).
risk-room-answer = Cap what adverts spend once you are full. Use the rush to raise prices or fill quiet days.
risk-thin = A new customer leaves you about { $worth } and costs about { $cost } through adverts, so a few dear weeks eat what is left.
risk-thin-answer = Try a higher price or a larger order first. Go by the stop rules to the letter.
risk-prices = Adverts get dearer, most of all before holidays.
risk-prices-answer = Pay no more for a customer than the sum under “How you will know”. Keep the money back in dear weeks.
risk-season = Quiet months look like failure, and busy ones like success.
risk-season-answer = Compare each month with the same one last year. Prepare a month before the rush.
risk-few-reviews = One bad review weighs heavily when there are few.
risk-few-reviews-answer = Ask people for one each week, so that one bad day is one among many.
risk-busy = A busy week, and posts stop for a month.
risk-busy-answer = In such weeks only answer people ({ $care } a week) and skip posts without guilt.
risk-lockout = You are locked out of an account, or somebody breaks in.
risk-lockout-answer = Two holders, two-step sign-in, and the backup codes on paper.
risk-bad-review = Somebody is angry in public.
risk-bad-review-answer = Go by the complaint steps. If it grows, take out the page for a bad day.

watch-title = Rivals to watch
watch-reason = Look at each once a month, ten minutes in all. Note the day and what you saw. The aim is to learn, not to copy.
watch-none = You named no rivals. Ask five people where else they looked, and write down the two names that come most. Look at both once a month.
watch-table = Your notes
column-rival = Rival
column-day = Day
column-saw = What you saw, and what to learn from it
watch-offer = Their offer and their prices: what is new?
watch-offer-charity = What they ask people to give or join: what is new?
watch-talk = Which of their posts people talk about, and what they ask there. Answer that on your own page.
watch-reviews = Their reviews: how many more, and what people complain of. Show how you do that better.
watch-replies = How fast and how kindly they answer.
watch-adverts = Their adverts. Facebook's public advert library shows them free.
watch-against = Find one thing that is true of you and not of them, and say that. Do not talk about them.
watch-against-charity = Find one thing you do that others do not, and say that. You are not in a race with them.
watch-against-given = Say what is true of you: “{ $words }”. Do not talk about them.

## Ground rules

ground-intro = Few and short, so that they are kept. This is good practice, not legal advice. Laws differ, so check the rules in your country.
ground-accounts-title = Accounts
ground-accounts-reason = Lost passwords and people who leave are how most small businesses lose a page.
ground-name = Each account is in the name of the business, with an address of the business, not of a person.
ground-holders-partner = Two people can get into each: you and your business partner.
ground-holders-manager = Two people can get into each: you and your manager.
ground-holders-trusted = Two people can get into each: you and one person you trust.
ground-two-step = Turn on two-step sign-in everywhere. Keep the backup codes on paper, in a safe place.
ground-freelancer = A freelancer gets access as a guest (a role), never your password. You pay for adverts from your own account.
ground-list = Keep a list of all accounts and who can get in. Go through it once a quarter.
ground-leaver = When somebody leaves, their access ends the same day. Keep a list of who can get into what.

ground-posting-title = What may be said, and by whom
ground-posting-reason = A clear line helps people to post without fear.
ground-approve = New kinds of posts, prices, and anything about a person are shown first. Who says yes: { $decides }.
ground-approve-alone = You decide alone, so sleep on anything you wrote in anger.
ground-staff-may-charity = Helpers may post the work, the place and themselves. Not people you help, money or other helpers, unless asked.
ground-staff-may = Staff may post the work, the place and themselves. Not prices, plans, other staff or customers, unless asked.
ground-never = Nothing about politics, illness or other people's affairs in the name of the business.
ground-true = Show real people, real work and real prices. Own up to mistakes.
ground-moderate = Hide insults, hate and private details. Leave criticism where it is, and answer it.

ground-labels-title = Adverts, gifts and reviews
ground-labels-reason = The law in most countries asks for it, and people forgive an advert sooner than a trick.
ground-label = Mark as an advert all that was paid for, with money or with gifts. Staff who praise you say they work for you.
ground-reviews = Never buy, write or swap reviews. Do not give a reward for a good one.
ground-bought = Never buy followers or likes. They do not buy, and they hide your posts from those who do.

ground-pictures-title = Pictures, words and music
ground-pictures-reason = A picture of somebody is theirs as much as yours.
ground-people = Ask people before you show them, and keep their yes in writing.
ground-children = For children, ask a parent in writing. No names, no school.
ground-own = Use your own pictures, or ones you may use. What is on the internet is not free.
ground-music = Use music from the network's library for businesses. Chart songs are often not allowed there.
ground-words = Quote others only with their name and their yes.

ground-privacy-title = Names and addresses
ground-privacy-reason = People trust you with their details. Most countries have a law about it.
ground-consent = Only write to people who said yes. An order is not a yes to a mailing list.
ground-purpose = Say beside the form what the details are for. Ask for no more than you need.
ground-delete = Each mailing has a link to stop it. Delete details when they are no longer needed, or when asked.

ground-sector-title = Your trade
ground-sector-reason = Some trades have rules of their own for adverts. Look them up before the first one.
ground-sector-health = Health: in many countries no before-and-after pictures, no promise of a cure, no patient stories without consent. Ask your trade body.
ground-sector-body = Body and skin: be careful with before-and-after pictures, promises of results, and anything that sounds like a cure.
ground-sector-advice = Advice: no promise of a result, no client named without a yes. Money and legal adverts often need set words. Ask your trade body.
ground-sector-alcohol = Alcohol: adverts may not reach minors or tie drink to success. If an advert shows drink, set the legal age in the advert screen (21 in the United States).
ground-sector-food = Food: be exact about allergens, “free from” and “healthy”. These words have a meaning in law.
ground-sector-children = Children: adverts may not speak to children to make them ask for things. Have your checks of staff in order before you mention them.
ground-sector-charity = Gifts: many countries ask you to register before you collect, and to say who you are and where the money goes.
ground-sector-homes = Homes and care: never show a home, an address or a person in care without a written yes. Checks of staff must be real and recent.
ground-sector-works = Works: name only the permits you hold. Gas and power work often needs the number in the advert.
ground-sector-goods = Goods: show the full price, with tax and postage. A “sale” must be from a real price. Buyers online may often send things back.
ground-sector-subscription = Subscriptions: say the full price, when it renews and how to stop, before people pay.
ground-sector-claims = Claim only what you can show. “The best” and “the cheapest” need proof in many countries.
ground-sector-check = When in doubt, ask your trade body, chamber of commerce or a lawyer.

## Measures

measures-reason = Few figures, looked at often. Each kind of work is judged by its own, and they are never added up.
column-measure = Measure
column-start = Now
column-target = Target
baseline-note = note it in week one
baseline-none = not started
baseline-count = { $n }
measure-time = Time to the first answer
measure-share = Share of messages answered
measure-complaints = Complaints settled
measure-reviews = Reviews in all
measure-posts = Posts a week
measure-reach = People reached in a month
measure-react = Share of them who react
measure-followers = Followers on the plan's networks
measure-customers = New customers through this plan
measure-customers-charity = New supporters through this plan
measure-views = Price of 1,000 views
measure-clicks = Share of clicks that do what you ask
measure-cpa = Cost of a new customer (CPA)
measure-cpl = Cost of an enquiry (CPL)
measure-roas = Return on advert money (ROAS)
target-share = all
target-share-short = { $share }, the urgent ones first
target-complaints = all within a week
target-reviews = { $n }, most with 4 or 5 stars
target-reviews-more = { $n } more, most with 4 or 5 stars
target-posts = { $n }
target-more = more than in your first month
target-followers = about { $n }
target-followers-hold = { $n } or more
target-customers = about { $n }
target-most = at most { $money }
target-least = { $n } times or more
target-rate = about { $rate }

tally-title = Ask how they heard of you
tally-reason = Links do not see everything: people ring, walk in, or look you up later. So ask every new customer “How did you hear of us?” and make a mark on a sheet.
tally-reason-charity = Links do not see who comes by or rings up. So ask everyone who is new “How did you hear of us?” and make a mark on a sheet.
tally-baseline = Count from the day you start, { $from }. Note too how many new people came in the four weeks before.
tally-baseline-adverts = Count from the day you start, { $from }, and note how many new people came in the four weeks before. Adverts start on { $adverts }: the weeks until then show what comes without them.
tally-words = Give each network a word of its own. If you sell online, make it a voucher code. Put it into the profile there.
tally-offer = Whoever says the word gets your first offer, so choose one before.
tally-offer-given = Whoever says the word gets your offer: “{ $offer }”.
tally-table = One word for each place
column-place = Where they saw it
column-word = The word
code-word-instagram = PICTURE
code-word-facebook = FRIEND
code-word-tiktok = CLIP
code-word-linkedin = DESK
code-word-youtube = FILM
code-word-pinterest = PIN
code-word-x = NEWS
code-word-threads = THREAD
code-word-google-business = MAP

reviews-table = When to look
column-often = How often
column-first = When
column-look = What to look at
reviews-weekly = Each week, 20 minutes
reviews-weekly-when = from { $date }
reviews-weekly-what = The inbox, messages without an answer, next week's posts
reviews-weekly-what-adverts = The inbox, messages without an answer, what the adverts spent
reviews-monthly = Each month, half an hour
reviews-monthly-when = start of the month, from { $date }
reviews-monthly-what = The measures above. Put them into the plan, and the forecast follows.
reviews-quarterly = Each quarter
reviews-quarterly-what = The whole plan: networks, offer, prices, who does what, ground rules

conditions-title = When to stop, raise or move
conditions-intro = Decide now, while you are calm. These sums are worked out from your own answers.
conditions-table = If this, then that
column-if = If
column-then = Then
when-none = An advert has spent { $money } and brought no new customer
when-none-lead = An advert has spent { $money } and brought no enquiry
then-none = Stop it. If it could pay at all, this would happen one time in twenty.
when-dear = After { $few } new customers each one has cost more than { $above }, or after { $some } more than { $later }
when-dear-lead = After { $few } enquiries each one has cost more than { $above }, or after { $some } more than { $later }
then-dear = Stop it. It is nine in ten sure that it loses money.
when-cheap = { $orders } new customers since the last change have cost less than { $below } each
when-cheap-lead = { $orders } enquiries since the last change have cost less than { $below } each
then-cheap-long = Raise the money by a quarter, to { $money } a month. Wait three days at least before the next step. At your money it takes too long to tell, so do not count on it.
then-cheap = Raise the money by a quarter, to { $money } a month. Wait three days at least before the next step. At your money it takes about { $months } to know.
when-better = One network is nine in ten sure to earn more for each 1 spent, with ten orders on both and two weeks behind you
then-better = Move a fifth of the money over to it. Not more at one time.
when-neither = None of these is true yet
when-neither-lead = None of these is true yet
then-neither = Keep going. A few more or less are luck. To be sure that one advert is a quarter better than another takes about 315 results each.
when-tired = People have seen an advert more than three times, or clicks have dropped by a third
then-tired = Make a new picture and a new first line. Keep the offer.
when-network = A network brings no talk, no followers and no enquiries for three months
then-network = Give it up, and give its hours to the best one.
when-half-way = By { $date } your profit from this plan, counted as in the forecast, is below { $money }
then-half-way = It does worse than nine of ten tries. Stop the adverts, keep answering people, and make the plan anew with your own figures.
when-nobody = By { $date } nobody new has come through this plan
when-few = By { $date } fewer than { $n } new people have come through this plan
then-stop-posting = Stop posting. Keep answering people and asking for reviews: that costs little.

## Where posts lead

handover-title = Where posts and adverts lead
handover-table = What links it to the rest of the business
column-link = Link
column-at = How
handover-missing = { $place }: not there yet
handover-website = One page for each offer, with one button. Put your profiles and newest reviews on the first page.
handover-online-shop = Link posts to the thing itself, not to the front page. Ask for a review in the parcel.
handover-online-shop-lacking = A simple shop, or even one page with a pay link, lets people buy while they still want to.
handover-booking-page = Two taps to a free time. Count the bookings that each advert brings.
handover-booking-page-lacking = With a free booking page people can book at night, too.
handover-enquiry-form = Three questions at most. Answer within your target, or the enquiry is gone.
handover-enquiry-form-lacking = A form with three questions catches those who do not like to ring.
handover-mailing-list = Ask for it when people buy or ask. Say what they get. Write once a month.
handover-mailing-list-lacking = Start a mailing list. It reaches people even when a network hides your posts.
handover-telephone = Same number on every profile. Ask each caller how they heard of you.
handover-telephone-lacking = A number people can tap on the profile. Many order by phone.
handover-counter = A sign with one code to scan (QR) and one reason to follow. Ask how people heard of you.
handover-counter-lacking = A small sign where people pay, with one code to scan (QR) and one reason to follow.
