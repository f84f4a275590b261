### Every question of the questionnaire.
###
### A question's message is its words as asked. `hint` and `example` stand on the page, so they are
### short; `why` is behind a fold; `short` is a noun phrase for "check your answers" and for reasons;
### `note` stands under an option where it helps to choose;
### `unit` replaces the words of the unit behind the field. A page of several questions has one big
### question of its own. Trades, networks, countries, currencies, months and days are in names.ftl.

## Sections

section-business = Your business
section-return = The return you need
section-means = Money and time
section-goals = Your goals
section-audience = People to reach
section-networks = Your networks
section-brand = Your voice
section-feedback = Messages and reviews
section-rivals = Your rivals
section-levers = Room to grow

## Your business

page-name = What is your business?

q-business-name = Name
    .example = Harbour Lane Bakery
    .short = Business name
    .why = It goes on the cover of your plan. It never leaves this computer.

q-trade = Closest trade
    .short = Trade
    .why = Each trade has its own typical figures. They stand in when you are not sure of yours.

page-home = Where are you based?

q-country = Country
    .short = Country
    .why = It finds your town and your currency. Most studies of adverts are American, so elsewhere the plan is less sure and says so.

q-currency = Currency
    .short = Currency
    .why = All money in the plan is shown in it. Prices from studies are changed from dollars at a dated rate.

page-buyers = Who buys, and where?

q-buyers = Your buyers
    .short = Buyers
    .why = People and firms use different networks. This helps pick yours.
option-buyers-consumers = People
option-buyers-businesses = Businesses
option-buyers-both = Both

q-reach = Where you serve them
    .short = Where you serve
    .why = It decides whether your area matters, and whether people should find you on a map.
option-reach-premises = They come to us
option-reach-visits = We go to them
option-reach-online = Online or at a distance

q-area = Which area do you serve?
    .hint = Pick a town, then how far people come or you travel.
    .example = Ghent and 10 kilometres
    .short = Area
    .why = The number of people in reach tells how much money adverts need there. The list of towns is on your computer, so nothing is looked up online.

page-order = What does one order bring in?

q-order-value = Average order
    .hint = What one customer pays in one go.
    .example = sales of 8, 10 and 12 make an average of 10
    .short = Average order
    .why = It sets what a new customer is worth, and so what you can pay to win one.

q-tax-included = Does that include sales tax or VAT?
    .short = Tax in prices
    .why = Tax is not yours to keep. The plan takes it off before it works out profit.
option-tax-included-yes = Yes
option-tax-included-no = No

q-tax-rate = Tax rate
    .unit = %
    .example = 20
    .short = Tax rate
    .why = The plan takes this much tax off each price. If you charge several rates, give the one most sales carry.

page-costs = What does a sale cost you?

q-cost-share = Of every 100 you take, what goes on goods and fees?
    .hint = Stock, materials, card fees. Not rent or wages.
    .example = bread at 5 that takes 2 in flour and fees makes 40
    .short = Goods and fees
    .why = What is left is what each sale earns. No other answer changes the result so much.

q-fulfilment = Packing and postage per order
    .hint = Only what you pay yourself.
    .example = a box at 1 and postage at 4 make 5
    .short = Packing and postage
    .why = It comes off what each order earns.

page-coming-back = Do new customers come back?

q-return-of-ten = Of ten new customers, how many come back at all?
    .example = 3, when three of them come again
    .short = Customers who come back
    .why = Repeat sales often decide whether adverts pay. Without them the first sale must cover it all.

q-visits-month = How often a month does a regular come?
    .example = every second month is 0.5
    .short = Visits of a regular
    .why = It tells how many sales follow the first one.

q-months-stay = How many months do they stay?
    .example = 24 for about two years
    .short = Months a regular stays
    .why = Only sales inside the plan's months are counted. What may come later is shown apart.

## The return you need

q-need = What would make it worth while?
    .short = What you need back
    .why = The plan gives you the chance of reaching this, good or bad.
option-need-monthly = Extra profit every month
option-need-payback = My money back
option-need-multiple = A multiple of what I spend
option-need-outcomes = A number of new customers or sign-ups
option-need-unsure = No target yet

page-need-size = How much, and by when?

q-need-amount = Extra profit a month
    .hint = After all costs, adverts too.
    .short = Extra profit a month
    .why = The plan works out your chance of this, and the money that would make it likely.

q-need-multiple = How many times your money?
    .example = 3 means you spend 1 and get 3 back
    .short = Return on what you spend
    .why = The plan works out your chance of this, and the most you can spend and still reach it.

q-need-outcomes = How many in all?
    .short = New customers or sign-ups
    .why = The plan works out your chance of this many by your date.

q-need-by = By when do you need it?
    .short = By when
    .why = Trust takes weeks to build. A close date means a smaller chance, and the plan says so.

## Money and time

page-budget = What can you spend a month?

q-ad-budget = Adverts
    .hint = Nothing is fine: enter 0.
    .short = Adverts a month
    .why = The plan checks whether this is enough for your area. If it is too thin, it says so.

q-tools-budget = Tools, pictures, freelancers
    .example = 15 for a posting tool and 40 for pictures make 55
    .short = Tools and help a month
    .why = This money must come back as well, so it counts as a cost.

page-hours = How much time can you give?

q-hours-week = Posts, replies and adverts together
    .example = half an hour a day is 3.5
    .short = Hours a week
    .why = Hours decide how many networks you can keep up. One done well beats four left empty.

q-wage-hour = What is an hour of it worth?
    .hint = What you would pay someone, or 0.
    .short = Worth of an hour
    .why = Your time is a cost too. The plan also tells you what each hour earns.

## Your goals

q-goal = What matters most right now?
    .short = Main goal
    .why = It decides how your hours are shared between trust, care and selling.
option-goal-sales = More sales
option-goal-leads = More enquiries
option-goal-awareness = Being better known
option-goal-engagement = Talking with people
option-goal-reputation = A good reputation
option-goal-mixed = Some of each

page-action = How do people become customers?

q-conversion = What should people do first?
    .short = First step
    .why = Few people buy at once, but more will call or book. Each step has its own typical rate.
option-conversion-online-sale = Buy online
option-conversion-lead = Ask or call for a quote
option-conversion-booking = Book
option-conversion-local-order = Order takeaway or collection
option-conversion-visit = Come by

q-close-of-ten = Of ten enquiries, how many buy?
    .example = 4, when four of ten quotes are taken
    .short = Enquiries that buy
    .why = Adverts bring enquiries. You turn them into sales, and this says how many.

q-landing = Where can an advert send people?
    .hint = Tick what you have.
    .short = Where adverts lead
    .why = An advert needs somewhere to land. The plan uses what you have and says what is missing.
option-landing-website = Website
option-landing-online-shop = Online shop
option-landing-booking-page = Booking page
option-landing-enquiry-form = Enquiry form
option-landing-mailing-list = Mailing list
option-landing-telephone = Phone
option-landing-counter = Shop counter

q-offer = What could you offer a new customer?
    .example = first coffee free
    .short = First offer
    .why = An advert with no offer has little to say. Yours goes into the advert ideas.

## People to reach

page-who = Who do you most want to reach?

q-ages = Ages
    .short = Ages
    .why = Age decides which networks fit. TikTok reaches mostly the young, Facebook nearly every age.
option-ages-18-29 = 18–29
option-ages-30-49 = 30–49
option-ages-50-64 = 50–64
option-ages-65plus = 65 or over

q-gender = Gender
    .short = Gender
    .why = Some networks lean one way. Pinterest, for one, is used far more by women.
option-gender-all = Everyone
option-gender-mostly-women = Mostly women
option-gender-mostly-men = Mostly men

q-audience-questions = What do customers often ask you?
    .hint = In their own words.
    .example = Is it gluten free?
    .short = What customers ask
    .why = Each question can become a post that people want to read.

## Your networks

q-followers = Where do people follow you?
    .hint = Tick each one and give its followers. Leave out the rest.
    .short = Followers
    .why = The forecast starts from the people you already reach.

q-content = What do you like to make?
    .short = What you can make
    .why = Networks live on different things. A plan you enjoy is a plan you keep.
option-content-photos = Photos
    .note = Instagram, Facebook and Pinterest live on them.
option-content-short-video = Short videos
    .note = TikTok lives on them. Good on Instagram, Facebook and YouTube too.
option-content-long-video = Long videos
    .note = YouTube lives on them. They take the most time.
option-content-writing = Writing
    .note = LinkedIn, Facebook, X and Threads live on it.
option-content-graphics = Graphics
    .note = Good on Instagram and Pinterest.
option-content-on-camera = Being on camera
    .note = If not, the plan shows hands and work instead.

q-avoid = Any networks to leave out?
    .short = Networks to leave out
    .why = The plan will not put you on these, even where they fit.

## Your voice

page-voice = How should you sound?

q-voice = Up to three
    .short = Voice
    .why = It goes on your brand card, so that all who post sound like you.
option-voice-warm = Warm
option-voice-expert = Expert
option-voice-playful = Playful
option-voice-plain = Plain
option-voice-elegant = Elegant
option-voice-bold = Bold

q-never = What will you never say or show?
    .example = politics, other people's prices
    .short = Never say or show
    .why = A clear line spares you a bad post. It goes on your brand card.

q-posts-by = Who will post?
    .short = Who posts
    .why = Every task in the plan has a name beside it.
option-posts-by-owner = Me
option-posts-by-staff = One of my team
option-posts-by-shared = Several of us
option-posts-by-freelancer = A freelancer

## Messages and reviews

page-messages = How often do people write to you?

q-messages-week = Messages and comments
    .example = two a day is 14
    .short = Messages a week
    .why = Replies come first. The plan sets this time aside before it plans a single post.

q-open-days = Days you are open
    .short = Open days
    .why = The time you have to reply counts on open days only.

page-known = How well are you known?

q-reviews-total = Reviews online, in all
    .example = 30 on Google and 12 on Facebook make 42
    .short = Reviews
    .why = People who trust you buy sooner. With ten reviews, adverts can start earlier.

q-warm-audience = Could you reach 1,000 people who know you?
    .hint = Mailing list, customers and followers together.
    .short = People who know you
    .why = Adverts work better on people who know you. If you have them, adverts need not wait.
option-warm-audience-yes = Yes
option-warm-audience-no = No

page-answering = Who answers people?

q-answers-by = Day to day
    .short = Who answers
    .why = A message that is everyone's job is often no one's. The plan names one person.
option-answers-by-owner = Me
option-answers-by-staff = One of my team
option-answers-by-shared = Several of us

q-decides = When something goes badly wrong
    .short = Who decides in a crisis
    .why = In a crisis there is no time to ask around. The crisis page names this person.
option-decides-owner = Me
option-decides-partner = My business partner
option-decides-manager = A manager

## Your rivals

page-rivals = Who else could people choose?

q-rivals = Your rivals
    .example = the bakery by the station
    .short = Rivals
    .why = The plan gives you a short list to watch. It looks nothing up by itself.

q-difference = Why do people choose you?
    .example = baked here, open at six
    .short = Why people choose you
    .why = It is the best thing an advert can say. Use the words your customers use.

## Room to grow

page-room = How many more can you serve?

q-capacity = New customers
    .example = one more a day is 30
    .short = Room for new customers
    .why = The plan never counts on more than you can serve. Turning people away costs trust.

q-busy-months = Busiest months
    .short = Busiest months
    .why = More people buy in these months, so the money goes further.

q-could-change = What could you change?
    .short = What you could change
    .why = The plan shows which change would help the most.
option-could-change-price = Prices
option-could-change-costs = Costs
option-could-change-offer = The offer
option-could-change-repeat = Repeat visits
option-could-change-hours = Hours
option-could-change-budget = Advert money
option-could-change-area = The area
