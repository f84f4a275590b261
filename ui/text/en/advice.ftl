### Advice: whom to reach, how to sound, what to post, each network in turn, adverts, being found.
### What is said of one trade only is in trades.ftl.

## In an owner's own words

own-words = “{ $words }”
own-words-bare = { $words }
own-words-stop = { $words }.
place-unnamed = (your town)
name-unnamed = Your name

chapter-audience = Who you want to reach
chapter-brand = How you sound and look
chapter-content = What to post
chapter-portraits = Each network in turn
chapter-adverts = Your adverts, ready to set up
chapter-found = Being found

## A typical customer

persona-title = A typical customer
persona-who-title = Who they are
persona-wants-title = What they want
persona-worries-title = What worries them
persona-asks-title = What they ask
persona-found-title = Where to find them
persona-chooses-title = What makes them choose
persona-people = People
persona-people-women = Mostly women
persona-people-men = Mostly men
persona-people-both = People at home, and people who buy for a firm
persona-people-firms = People who decide for a firm
persona-who-area = { $people }, aged { $ages }, within { $km } km of { $place }.
persona-who-guests = { $people }, aged { $ages }, who might travel to { $place }.
persona-who-near = { $people }, aged { $ages }, who live or work near you.
persona-who-online = { $people }, aged { $ages }, anywhere in your country ({ $country }).
ages-range = { $from } to { $to }
ages-from = { $from } and over
persona-firm-wants = A safe choice that makes them look good at work.
persona-firm-worries = Will it fit our way of working, and who must agree to it?
persona-firm-chooses = Proof from a firm like theirs, and a first step small enough to take alone.
persona-reason-given-charity = Made from your answers and from what is common for groups like yours. Keep what is true, and ask three helpers about the rest.
persona-reason-typical-charity = You have not said yet what people ask, so this is common for groups like yours. Ask three helpers, and put their words in its place.
persona-difference = In your words: “{ $words }”.
persona-reason-given = Made from your answers and from what is common in your trade. Keep what is true, and ask three customers about the rest.
persona-reason-typical = You have not said yet what people ask, so this is common in your trade. Ask three customers, and put their words in its place.
found-search = On the map and in search, at the moment they need it.
found-search-urgent = In search, when something breaks. No network beats that moment.
found-network = { $network }: about { $n } in 10 of them use it.
found-friends = Among friends and family: most first visits start with a word from somebody they trust.
found-firms = Among people in the same line of work: most first talks start with a word from one of them.

## What to type into the advert screen

advert-audience-title = What to type in for { $buyer }
advert-audience-table = Audience, field by field
column-field = Field
column-type-in = What to type in
field-place = Place
field-ages = Age
field-gender = Gender
field-language = Language
field-interests = Interests (as a hint)
field-work = Job
field-people = It can reach
field-leave-off = Leave off
advert-people = about { $people } people
advert-place-radius = Drop a pin on { $place } and draw a circle of { $km } km ({ $miles ->
    [one] { $miles } mile
   *[other] { $miles } miles
  }).
advert-place-least = Drop a pin on { $place } and draw a circle of { $km } km. That is the least to draw.
advert-place-narrowed = Drop a pin where most of your people are in { $place }, and draw a circle of { $km } km. Your money does not reach further.
advert-place-part = A district or town in { $place }. Your money is too thin for all of it.
advert-place-town = { $place }. There is no circle here, so pick the town or region that comes nearest.
advert-place-near = The town you are in, and 10 km (6 miles) around it.
advert-place-guests = The towns your guests come from, two or three hours away; leave out { $place } itself.
advert-place-country = { $country }, or only the parts you really serve.
advert-ages-meta = Lowest age { $from } as a fixed limit. Suggest { $from } to { $to }.
advert-ages-meta-suggest = Suggest { $from } to { $to }. A fixed limit is taken only up to { $control }, so leave that at 18.
advert-ages-meta-suggest-open = Suggest { $from } and over. A fixed limit is taken only up to { $control }, so leave that at 18.
advert-ages-meta-open = Lowest age { $from } as a fixed limit, no highest age.
advert-ages-tiktok = Tick { $boxes }.
advert-ages-linkedin = Leave it open. LinkedIn only guesses it; the job fields do the work.
advert-gender-all = All
advert-gender-women = All. Give “women” as a hint only: men buy too, and gifts above all.
advert-gender-men = All. Give “men” as a hint only: women buy too, and gifts above all.
advert-language-meta = Leave empty, unless your advert is not in the language spoken there.
advert-language-tiktok = The language of your film.
advert-language-linkedin = The language of your advert. It must match the one people set in their profile.
advert-seniority = Seniority: Owner, Partner, Director, Manager
advert-company-size = Company size: 2 to 10, 11 to 50 and 51 to 200 people
advert-off-meta-1 = Audience Network: it shows your advert in other apps, where most taps are slips of the thumb.
advert-off-meta-2 = Several destinations at once: your advert leads to one place.
advert-off-tiktok-1 = Placements outside TikTok itself.
advert-off-tiktok-2 = Automatic changes to your film: it stays as you made it.
advert-off-linkedin-1 = LinkedIn Audience Network: it shows your advert outside LinkedIn.
advert-off-linkedin-2 = Audience expansion: it adds people you did not choose.
advert-off-health = Anything about health, weight or age in the text. “Do you suffer from” gets adverts refused.
advert-off-hardship = Anything that tells people what trouble they are in. Say what you do instead.
advert-reason-broad = The advert screen now finds buyers better than a long list of interests does. So give place, lowest age and language, and leave the rest as hints.
advert-reason-jobs = Here the job is known, so it beats age or interests. Keep it to one job area at first.

## The brand card

brand-reason = One page, so that everybody who posts for you sounds like one person. Hang it where you write.
brand-reason-charity = One page, so that everybody who posts for you sounds like one person. Hang it where you meet.
brand-values-title = What you stand for
brand-voice-title = How you write
brand-never-title = What you never say or show
brand-look-title = How it looks
brand-posts-title = Who may post
brand-difference = “{ $words }”. Let every third post show it, in other words each time.
brand-difference-ask = You have not said yet why people choose you. Ask five of them, and write down the words they use.
brand-difference-ask-charity = You have not said yet why people join you. Ask five of them, and write down the words they use.
brand-never = You said: “{ $words }”.
brand-never-all = Nothing about politics or faith, no jokes about people who complain, no reply while you are angry.
brand-never-all-charity = No party politics, no jokes about people who complain, no reply while you are angry.
brand-voice-table = Voices, with examples
column-voice = Voice
column-how = How to write
column-write = Write
column-avoid = Do not write
voice-warm-how = As you would speak to somebody at the door. Say “you” and “we”, use names, and thank people.
voice-warm-write-1 = “Good to see so many of you on Saturday. Thank you for waiting.”
voice-warm-write-2 = “Not sure? Ask us. We like questions.”
voice-warm-avoid-1 = “Dear valued customers”
voice-warm-avoid-2 = “Your request has been processed.”
voice-expert-how = Give the reason with each piece of advice. Use figures and plain names, and say what you do not know.
voice-expert-write-1 = “We wait two days, because after one it still cracks.”
voice-expert-write-2 = “For most people the small one is enough. Here is how to tell.”
voice-expert-avoid-1 = “We are the leading experts.”
voice-expert-avoid-2 = “Studies show”, without saying which
voice-playful-how = Short lines with a small surprise. Laugh at yourself, never at others.
voice-playful-write-1 = “We made too many. We regret nothing.”
voice-playful-write-2 = “Monday called. We did not pick up.”
voice-playful-avoid-1 = A joke under a complaint
voice-playful-avoid-2 = “LOL!!! Who else can relate?”
voice-plain-how = Short sentences and everyday words. Prices, times and places first.
voice-plain-write-1 = “Open until six. Parking behind the house.”
voice-plain-write-2 = “It costs more this year. This is why.”
voice-plain-avoid-1 = “Innovative solutions for your needs”
voice-plain-avoid-2 = “Do not miss out!”
voice-elegant-how = Few words, whole sentences, no exclamation marks. Let the picture speak first.
voice-elegant-write-1 = “Ready on Friday.”
voice-elegant-write-2 = “One colour this season. We think it is enough.”
voice-elegant-avoid-1 = “OMG you need this!”
voice-elegant-avoid-2 = Five emoji in a row
voice-bold-how = Take a side and say it in the first line. One claim, one reason, no hedging.
voice-bold-write-1 = “We stopped selling it. It did not last.”
voice-bold-write-2 = “Most quotes are too long. Ours is one page.”
voice-bold-avoid-1 = “We might perhaps suggest”
voice-bold-avoid-2 = Naming a rival
voice-first = { $voice } leads. Where two pull apart, it wins.
voice-first-plain = { $voice } leads; plain words serve it everywhere.
voice-first-playful-elegant = Playful and elegant pull apart. Let the pictures be elegant and the captions playful, never both in one line.
voice-first-playful-expert = Playful and expert pull apart. Open with the smile, then give the reason straight.
brand-look-film = Film upright, hold still, start with the thing itself. Subtitles always: most people watch without sound.
brand-look-photos = One thing in each picture, taken close, by daylight. Wipe the lens first.
brand-look-words = You like words better than pictures. One plain photo of you, used everywhere, is enough.
brand-look-logo = The logo goes in the round profile picture, large and alone. Keep it out of the pictures you post.
brand-look-colours = Two colours and one typeface, the same as on your sign or website.
brand-posts-owner = You. Keep an hour a week free for it, and do a few at once.
brand-posts-staff = One of your team, by name. Give them this page and an hour a week that counts as work.
brand-posts-shared = Several of you. Each has a fixed day, so that no day is nobody's.
brand-posts-freelancer = A freelancer. They send drafts a week ahead, and you keep the passwords.
brand-approves-owner = You look first at anything about prices, complaints or people in pictures.
brand-approves-partner = Your business partner looks first at anything about prices, complaints or people in pictures.
brand-approves-manager = Your manager looks first at anything about prices, complaints or people in pictures.

## Topics

topics-table = Topics
column-topic = Topic
column-about = What goes in it
column-ideas = Ideas
column-why = Why
topics-reason = Topics keep you useful to people who are not buying today. Those who find you useful think of you when they are.
topic-asked = What people ask you
topic-asked-about = One question, one post: the short answer first
topic-asked-why = If one person asks, twenty wonder.
topic-work-about = The work itself: how it is done, and what comes out
topic-work-why = Strangers cannot see your work unless you show it.
topic-help-about = Tips that help at once, whoever they buy from
topic-help-why = People keep and send on what helps them.
topic-people = The people behind it
topic-people-charity = The people who take part
topic-people-about = Faces, thanks, and words of praise you may use
topic-people-why = People buy from people.
topic-people-why-charity = People join people.
topic-offer = What you have now
topic-offer-charity = How you can help now
topic-offer-about = One thing to have, and one thing to do
topic-offer-why = This is where you ask. Asking seldom keeps it strong.
topic-asked-about-charity = One question, one post: the short answer first
topic-work-about-charity = What happens with time and gifts, seen from close by
topic-help-about-charity = How to join in, step by step
topic-people-about-charity = Faces, thanks, and words of praise you may use
topic-offer-about-charity = One way to help, and one thing to do
topic-asked-why-charity = If one person asks, twenty wonder.
topic-work-why-charity = Nobody can see what you do unless you show it.
topic-help-why-charity = People keep and send on what helps them.
topic-offer-why-charity = This is where you ask. Asking seldom keeps it strong.
topic-quotes = { $about }. Start with { $questions }

## How many posts may sell

mix-title = How much may sell
mix-table = Give first, sell seldom
column-ratio = Give and sell
column-formats = Forms, the first the most
ratio-give-eight = Of ten posts, eight give and two may sell
ratio-share-two = Of ten posts, seven give, two pass on what others made, one may sell
ratio-four-one-one = Of six posts, four share something useful, one shows what you can do, one may sell
ratio-give-eight-why = A page that only sells is soon passed over.
ratio-share-two-why = To be known, be useful, and be seen with others whom people know already.
ratio-four-one-one-why = People who buy for a firm follow those who teach them something.
mix-short-video = Let at least one post in three on { $network } be a short film. Films reach people who do not know you yet.
watch-give = A post that gives needs no sales line at the end. Let it be.
watch-share = If more than 3 in 10 posts of the last four weeks sold something, make the next one that sells into one that helps.
format-short-video = Short film
format-carousel = Pictures to swipe
format-photo = Photo
format-text = Words
format-document = Pages to swipe
format-long-video = Film of a few minutes
format-pin = Tall picture with a link
format-update = Short news
format-answer = Answers to reviews

## Twelve ideas

ideas-title = Twelve posts, ready to make
ideas-intro = In the order to post them. Change what is not true of you, and keep the first line short. Where you do not film, three pictures do.
ideas-table = Twelve ideas
column-number = No.
column-opening = First line
column-shot = Picture or film to take
column-where = Where
column-for = For
idea-where = { $network }: { $format }
idea-with-call = { $opening } { $call }.
idea-asked-1 = { $question } The short answer, and what it depends on.
idea-asked-2 = { $question } We hear this every week. Here is what we say.
idea-asked-3 = { $question } It depends on two things. We show you both.
shot-asked-show = The answer itself, shown and not told: point at it, open it up, hold it to the light
shot-asked-tell = The answer in one line on a card, a board or the screen; the rest in your own words
shot-asked-2 = You or a colleague with the answer, given as you would give it to a friend
shot-asked-3 = Two things side by side, one for each answer
idea-people = Who stands behind { $business }: how it began, and what we would never do again.
idea-people-charity = Who stands behind { $business }: how it began, and who opens the door.
idea-people-unnamed = This is us: how it began, and what we would never do again.
idea-people-unnamed-charity = This is us: how it began, and who opens the door.
shot-people-face = You where you work, one minute, no script, first take
shot-people-hands = Your hands at work and the place you stand every day; no face needed
idea-difference = “{ $words }”: what that means on an ordinary Tuesday.
idea-difference-charity = “{ $words }”: what that means on an ordinary day.
idea-difference-long = Why people choose us, and what that means on an ordinary Tuesday.
idea-difference-long-charity = Why people join us, and what that means on an ordinary day.
shot-difference = The proof of it, as it happens, with the time of day in the picture
idea-difference-ask = We asked five customers why they come to us. One answer surprised us.
idea-difference-ask-charity = We asked five people why they come back. One answer surprised us.
shot-difference-ask = The five answers by hand on five cards
idea-praise = Somebody wrote this about us. It made our week, and we asked if we may show it.
idea-praise-charity = Somebody wrote this about us. It made our week, and we asked if we may show it.
shot-praise = The words on a card or screen, name shown only if they agree
idea-praise-first = If we did well by you, a line about it helps a small firm like ours a lot.
idea-praise-first-charity = If you liked being with us, a line about it helps others to come.
shot-praise-first = A hand-written thank-you note, and the sign that leads to your reviews
idea-busy-premises = { $month } is when we are fullest. This is the calm time to come instead.
shot-busy-premises = The same spot at the busiest and at the calmest hour
idea-busy-visits = { $month } is when everybody rings at once. This can be looked at now.
shot-busy-visits = The thing to look at, and the sign that it needs doing
idea-busy-online = { $month } is our busiest month. This is how we get ready, and what to settle early.
shot-busy-online = The desk, the shelf or the plan before the rush
idea-share-guest = A picture one of you sent us. We could not have taken it better.
idea-share-guest-charity = A picture one of our helpers took. We could not have taken it better.
shot-share-guest = A customer's own picture, with a yes in writing and the name they want
shot-share-guest-charity = A helper's own picture, with a yes in writing and the name they want
idea-share-near = A neighbour of ours does this better than anybody. Go and see.
shot-share-near = The neighbour at work, or their own post passed on with two lines of yours
idea-share-tool = Something we did not make and use every day.
shot-share-tool = The thing where it stands, in your hand, with one line on what it does
idea-share-far = Somebody we learn from, and the one thing we took from it.
shot-share-far = Their post or page passed on, with two lines of yours above it
idea-offer = For your first time with us: { $offer }.
idea-offer-charity = For your first time with us: { $offer }.

real-title = Stay real
real-faces = Real people and real days, not bought pictures. One slip of the tongue may stay in.
real-prices = Say what it costs, or from how much. Those who hide prices lose people before the first question.
real-slips = When something goes wrong, show it and say how you put it right.
real-nothing-bought = Never buy followers, likes or reviews. It breaks the networks' rules, in many places the law, and it never sells.
personal-title = Speak to people as they are
personal-new = To those who do not know you: one thing, one picture, no “as you know”.
personal-asked = To those who asked and did not buy: the answer to what held them back.
personal-known = To those who come again: first news, a thank-you by name, and no offer meant for strangers.
personal-new-charity = To those who do not know you: one story, one picture, no “as you know”.
personal-asked-charity = To those who asked and did not come: who will meet them at the door.
personal-known-charity = To those who help already: thanks by name, and what it did.
personal-firm-new = To those who do not know you: name their trade in the first line.
personal-firm-asked = To those who asked and went quiet: one case like theirs, with figures.
personal-firm-known = To clients: what you learned this month, before anybody else reads it.
personal-firm-new-charity = To firms that do not know you: what a day with you gives their people.
personal-firm-asked-charity = To firms that asked and went quiet: one firm that came, and what it did.
personal-firm-known-charity = To firms that help already: thanks by name, and what it did.

## What people are asked to do

call-online-sale = Order here
call-lead = Ask for a price
call-talk = Ask for a first talk
call-first-visit = Ask for a first visit
call-ask = Ask us
call-booking = Book a time
call-room = Book a room
call-table = Book a table
call-place = Book a place
call-local-order = Order and collect
call-visit = Come by
call-charity = Say you will come
call-trial = Try it
button-online-sale = Shop now
button-lead = Get quote
button-talk = Contact us
button-first-visit = Contact us
button-ask = Contact us
button-telephone = Call now
button-message = Send message
button-more = Learn more
button-booking = Book now
button-room = Book now
button-table = Book now
button-place = Book now
button-local-order = Order now
button-visit = Get directions
button-charity = Sign up
button-trial = Sign up
landing-website = the page on your website about this very thing
landing-website-whole = your website
landing-online-shop-whole = your online shop
landing-online-shop = the product itself in your online shop
landing-booking-page = your booking page
landing-enquiry-form = your enquiry form
landing-mailing-list = the page where people join your mailing list
landing-telephone = your telephone
landing-counter = your door: your address on the map
landing-map = your place on the map
landing-message = a message to you
landing-form-in-network = the form inside the network itself

## Each network in turn

portraits-intro = The same post everywhere works nowhere well. This is how each network differs.
portrait-posts = { $posts ->
    [0] { $hours } a week
    [one] { $posts } post a week, { $hours } in all
   *[other] { $posts } posts a week, { $hours } in all
}
portrait-posts-month = { $posts ->
    [one] About { $posts } post a month, { $hours } a week
   *[other] About { $posts } posts a month, { $hours } a week
}
field-job = Its job
field-purposes = For
field-formats = Forms
field-cadence = How often
field-ratio = Give and sell
field-topics = Topics
field-tone = How to sound
field-adverts = Adverts
field-measures = What to watch
field-omit = What to leave out
field-reason = Why it is here
why-there-firms = People who decide for firms are reached by their job here.
why-there-known = Your buyers are firms, so this is for people who know you already.
why-there-older = It is where people over 50 are: about { $n } in 10 of yours use it.
why-there-young = It is where people under 30 are: about { $n } in 10 of yours use it.
why-there-pinterest = Women plan homes, meals and gifts here: about { $n } in 10 of yours use it.
why-there-groups = Neighbours ask each other in local groups whom to call. About { $n } in 10 of yours use it.
why-there-near = People look at pictures here before they come by. About { $n } in 10 of yours use it.
why-there-talk = Neighbours talk here about where to go. About { $n } in 10 of yours use it.
why-there-consumers = About { $n } in 10 of yours use it, and it suits those who buy for themselves.
why-there-fit = About { $n } in 10 of yours use it, and it suits what you can make.
why-there-map = When people nearby search for what you do, this is what they see first.
why-there-map-visits = When something breaks, people search. This is what they see first, and your reviews decide.
tone-instagram = Show first, explain after. Two lines under a picture are enough.
tone-facebook = Like a neighbour: names, news, questions back.
tone-tiktok = The point in the first second, unpolished, one thought.
tone-linkedin = One colleague to another: what you learned, in short paragraphs.
tone-youtube = A patient teacher who says at the start what people will know at the end.
tone-pinterest = A label: what it is, for whom, in search words.
tone-x = One thought, one line, no thread of ten.
tone-threads = Light and in talk, as at a kitchen table.
tone-google-business = Facts: hours, prices, what is new. Thank people for reviews by name.
topics-google-business = Photos of the place and the work, opening hours, what is new, answers to what people ask
measure-instagram = People reached who do not follow you, saves, profile visits
measure-facebook = People reached nearby, comments, messages
measure-tiktok = Share who watch to the end, people who follow after a film
measure-linkedin = Profile visits from the right jobs, messages, enquiries
measure-youtube = Minutes watched, views from search
measure-pinterest = Saves, clicks to your page
measure-x = Replies and clicks
measure-threads = Replies
measure-google-business = Calls, requests for the way, new reviews, stars
leave-out-instagram = Posters full of text, and a row of thirty hashtags.
leave-out-facebook = Bare links without a word, and “like and share to win”.
leave-out-tiktok = Adverts cut from television, and songs you have no right to use for business.
leave-out-linkedin = Prize photos, “humbled to announce”, and sales messages to strangers.
leave-out-youtube = Long openings and “do not forget to subscribe” before you have given anything.
leave-out-pinterest = Pictures without a link, and links to your front page.
leave-out-x = Quarrels, and jumping on sad news.
leave-out-threads = Sales lines.
leave-out-google-business = Keywords in the name, and reviews from family: both can get you removed.
portrait-adverts-meta = Yes: { $money } a month, shared by Facebook and Instagram.
portrait-adverts-yes = Yes: { $money } a month.
portrait-adverts-no-money = None: you set no money aside. Good posts come first in any case.
portrait-adverts-not-here = None for now: the money would likely not come back here.
portrait-adverts-known = None: adverts here reach people at home more than firms.
portrait-adverts-no-enquiries = None: few people ask for a price here, and nobody has measured it well.
portrait-adverts-elsewhere = None for now: the same money reaches more people elsewhere.
portrait-adverts-unpriced = None until you have figures of your own: nobody has measured well what they bring.
portrait-adverts-profile = None needed: it is free.
beside-title = Other places
beside-whatsapp-known = { $network }: keep it for replies and orders, since { $followers } people have you there. Do not send news to those who did not ask for it.
beside-whatsapp = { $network }: good for replies if people ask for it. It brings no strangers, so it is no place to start.
beside-nextdoor-near = { $network }: claim your free page and answer when neighbours ask for somebody like you. Nothing more until you have figures.
beside-nextdoor = { $network }: few people outside its main towns use it. Look again in a year.
beside-reddit = { $network }: people there dislike firms that sell. Read what they ask, and answer in a post of your own.
beside-bluesky = { $network }: small so far, and nobody has measured what it brings.
beside-snapchat = { $network }: for talk among the young. Firms are seen there mostly through adverts.
beside-google-business = { $network }: it is for businesses that people visit or that visit them.
beside-known = { $network }: { $followers } people follow you there, so keep it. Pass on your best post once a week, and no more.

## Adverts

adverts-intro = One advert asks for one thing and leads to one place. Copy these and change what is not true of you. Where there are two, they share the money: let both run, and keep the better one.
adverts-none = No money goes into adverts in this plan, so there is nothing to set up. If that changes, the briefs appear here.
gate-title = Before adverts sell
gate-shut = A fifth of the money tests until { $month }. Open in full earlier once all of this is true:
gate-open = People know you already, so adverts can start at once. Keep this true while they run:
gate-known-goal = These adverts make you known and ask for little, so they can start at once. Keep this true while they run:
gate-soon = You need the return within weeks, so adverts start now. Strangers buy less often than people who know you, and the chance in this plan says so. This would raise it:
gate-posts = { $posts ->
    [0] You have posted every week for four weeks.
    [one] You have posted every week for four weeks, about once a week.
   *[other] You have posted every week for four weeks, about { $posts } times a week.
}
gate-reactions = Somebody other than family reacted to at least half of the last ten posts.
gate-replies = Every question of the last two weeks got an answer within a working day.
gate-landing = What people click leads to { $place }, and it works on a phone.
gate-landing-place = People find you at once: hours, address and telephone are right everywhere, and somebody answers.
gate-known = You have ten reviews, or can reach 1,000 people who know you.
gate-met = { $condition } (true already)
gate-not-met = { $condition } (not yet)
brief-table = The advert, field by field
brief-title = { $buyer }: { $angle }
angle-offer = the first offer
angle-question = the question people ask
field-objective = Objective to choose
field-call = The one thing it asks
field-button = Button
field-headline = Headline
field-text = Text
field-offer = Offer
field-picture = Picture or film
field-size = Size
size-meta = Picture 1080 × 1350, film upright 1080 × 1920 and under 15 seconds
size-tiktok = Film upright 1080 × 1920, 9 to 15 seconds, with sound
size-linkedin = Picture 1200 × 1200, or 1200 × 627 where it leads to a page
field-leads = Leads to
field-tracking = How you tell
field-money = Money
field-flight = Runs
field-stop = Stop it when
brief-offer = For your first time: { $offer }.
brief-call = { $call }.
brief-answer = (Begin with your answer in one sentence.)
headline-question = The question everybody asks us
brief-money = { $day } a day, { $month } a month
brief-flight = From { $from }, { $days } days a month
brief-flight-all = From { $from }, every day
brief-flight-test = { $days ->
    [30] From { $from } as a test at { $test } a day. In full from { $full }.
   *[other] From { $from } as a test at { $test } a day, { $days } days. In full from { $full }.
}
brief-reason-offer = Your own offer, said plainly: people act on something they can have.
brief-reason-offer-ours = You have not named an offer, so this one is our suggestion. Change it to one you can afford.
brief-reason-question = The question people ask most is what holds them back. Answering it draws those who nearly buy.
brief-no-call = This advert asks for nothing. Choose one thing people should do.
brief-no-destination = This advert leads nowhere. Choose where people should land.
brief-no-tracking = This advert cannot be told from the others. Add a tagged link or a code word.
objective-meta-known = Awareness
objective-meta-form = Leads, with an instant form
objective-meta-calls = Leads, with calls
objective-meta-near = Awareness, with the button for directions. It is the one that shows adverts to people nearby.
objective-meta-messages = Engagement, with messages to you
objective-meta-sales = Sales. If adverts bring fewer than one order a day, let it aim at filled baskets instead.
objective-meta-leads = Leads on your website
objective-meta-clicks = Traffic, with landing page views
objective-tiktok-known = Reach
objective-tiktok-form = Lead generation
objective-tiktok-calls = Lead generation
objective-tiktok-near = Traffic to your profile
objective-tiktok-messages = Lead generation, with messages
objective-tiktok-sales = Website conversions
objective-tiktok-leads = Lead generation
objective-tiktok-clicks = Traffic
objective-linkedin-known = Brand awareness
objective-linkedin-form = Lead generation, with a form
objective-linkedin-calls = Lead generation, with a form that asks for a telephone number
objective-linkedin-near = Website visits
objective-linkedin-messages = Lead generation, with a form
objective-linkedin-sales = Website visits
objective-linkedin-leads = Website conversions
objective-linkedin-clicks = Website visits
tracking-link = Put this behind the address: { $parameters }
tracking-form = The advert screen counts the forms that are sent. Answer each within the hour.
tracking-message = The advert screen counts the messages it starts. Answer each within the hour.
tracking-word = People say a word: { $word }. Keep a tally beside the till or the telephone.
code-word-meta-offer = “neighbour”
code-word-meta-question = “curious”
code-word-tiktok-offer = “clip”
code-word-tiktok-question = “scroll”
code-word-linkedin-offer = “colleague”
code-word-linkedin-question = “desk”
weeks-about = { $weeks ->
    [one] about a week
   *[other] about { $weeks } weeks
}
links-title = How to tell what an advert brought
links-append = Put a question mark behind the address of your page, then the words above. If the address has a question mark already, put & in its place.
links-hash = If the address has a # in it, the words go in front of the #. Your statistics then show visitors by advert.
links-tally = Links cannot see a counter or a telephone. Ask each new customer “how did you hear of us?” and make a mark. Start on the day you start the plan, and compare with the weeks before adverts start.
days-about = { $days ->
    [one] about a day
   *[other] about { $days } days
}
stop-order-long = { $after } are spent and not one new customer has come. If one may cost at most { $most }, that happens by bad luck only once in 20 times. At your money it takes too long to tell, so weigh the money rather than the count.
stop-lead-long = { $after } are spent and not one enquiry has come. If an enquiry may cost at most { $most }, that happens by bad luck only once in 20 times. At your money it takes too long to tell, so weigh the money rather than the count.
stop-order = { $after } are spent, after { $time }, and not one new customer has come. If one may cost at most { $most }, that happens by bad luck only once in 20 times.
stop-known = People have seen it more than three times each on average (the screen calls it frequency), or a third fewer click than at its best. Then make a new picture.
stop-lead = { $after } are spent, after { $time }, and not one enquiry has come. If an enquiry may cost at most { $most }, that happens by bad luck only once in 20 times.

## Being found

found-reason = Adverts stop when the money stops. Being found, and a list of your own, stay.
profiles-title = Words for your profiles
profiles-table = Name and words, ready to paste
column-name-line = Name line
column-bio = Words under it
column-length = Length
name-line = { $business } | { $what }
name-line-place = { $business } | { $what } in { $place }
name-line-alone = { $business }
bio = { $what } { $reason } { $call }.
bio-short = { $what } { $call }.
bio-what = { $makes }.
bio-what-place = { $makes } in { $place }.
bio-length = { $long } of { $most }
bio-too-long-title = Some words are too long
bio-too-long = Where the length is more than the profile allows, keep what and where, and cut the middle.
profile-link = The one link leads to { $place }.
profile-link-none = There is nothing to link to yet. One plain page will do: what, where, how much, and one button. Until then, put your telephone number there.
found-searched-title = Words and category
found-category = Category on the map: { $category }
found-searched = Words people search with: { $words }. Use them in profile, captions and on your website, once each.
signs-title = Signs where people already are
sign-door = On the door: your name on one or two networks, in words. A row of logos tells nobody where to look.
sign-counter = Where people wait: one square code to your reviews, with “Tell others how it was”.
sign-packaging = On whatever people take home: the same name, and one reason to follow.
sign-van = On the van: name, telephone, town, in letters one can read from across the street.
sign-site = On site: a board by the road, if the customer agrees.
sign-invoice = On the invoice: a square code to your reviews, and “Would you tell your neighbours?”
sign-mail = Under every e-mail: one link, changed each month to your best post.
sign-signature = In every profile of your own and your team: the same link and the same line.
sign-parcel = In every parcel: a card with your name, a thank-you, and a square code to your reviews.
owned-title = Lists of your own
owned-list-there = Your mailing list: let every profile link and every second advert lead to it. A network can close tomorrow, a list is yours.
owned-list-start = Start a mailing list, if only a sheet of paper or a form. A network can close tomorrow, a list is yours.
owned-list-there-charity = Your mailing list: let every profile link lead to it. A network can close tomorrow, a list is yours.
owned-list-start-charity = Start a mailing list, if only a sheet where people meet. A network can close tomorrow, a list is yours.
owned-form-there = Your enquiry form: three fields are enough. Each further field loses people.
owned-form-start = Make an enquiry form with three fields: name, how to reach them, what it is about.
owned-consent = Ask before you write to people, say what for, and let them leave with one click.
visits-title = Because you come to them
visits-urgent = When the pipe bursts, people search. Search and the map bring urgent jobs; posts make sure they know your name when they do.
visits-area = Set a service area on the map, town by town, and hide your home address.
visits-groups = Join the local groups of every town you drive to. Answer questions there and never sell.
visits-before-after = After each job, two pictures from the same spot, with the owner's yes.
visits-review = Ask for a review on the doorstep, while they are pleased, and send the link at once.
shop-title = Selling inside a network
shop-test = Worth a test on { $network }: your goods are small enough in price, can be sent, and you make films. Start with three products.
shop-no-charity = Not for you: there is nothing to sell. Use the network's own button for gifts if it has one in your country.
shop-no-software = Not for you: network shops are for goods that can be sent. Lead people to your own sign-up page.
shop-no-goods = Not for you: network shops are for goods that can be sent, and you sell your time and skill.
shop-no-sending = Not now: people order or come by nearby, and network shops are for goods that are sent.
shop-no-price = Not now: above about { $price } few people buy without leaving the network. Lead them to your own shop.
shop-no-films = Not now: these shops live on short films, and you have not said that you make them.
shop-no-network = Not now: the networks that have shops are not in this plan.
shop-needs-country = Check first that the shop is open to sellers in your country.
shop-needs-returns = Returns and messages are answered there within a day.
shop-needs-fee = Take the network's fee off each sale before you set the price.
shop-needs-films = Two films a week with the product in use. Claims of quick sales there are weakly backed, so stop after eight weeks without any.
