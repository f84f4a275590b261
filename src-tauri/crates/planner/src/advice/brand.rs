//! The brand card: how the business sounds and looks, on one page.

use crate::decision::Grounds;
use crate::decision::cadence::Cadence;
use crate::facts::Facts;
use crate::facts::phrase;
use crate::message::{Arg, Message};
use serde::Serialize;

/// One page to hang beside whoever posts.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct BrandCard {
    /// What the business stands for: in the owner's words, and as is typical of the trade.
    pub values: Vec<Message>,
    /// How it sounds, one for each word the owner chose.
    pub voices: Vec<Voice>,
    /// What leads when the voices pull apart; `None` with one voice.
    pub first: Option<Message>,
    /// What it never says or shows.
    pub never: Vec<Message>,
    /// How its pictures, colours and logo look.
    pub visuals: Vec<Message>,
    /// Who may post, and who looks first.
    pub posts: Vec<Message>,
    /// Why a card at all.
    pub reason: Message,
    /// The rule behind it.
    pub rule: &'static str,
}

/// A word for how a business sounds, turned into how to write.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Voice {
    /// The word.
    pub name: Message,
    /// What it means for the pen.
    pub how: Message,
    /// Sentences that sound like it.
    pub write: [Message; 2],
    /// Sentences that do not.
    pub avoid: [Message; 2],
}

/// The voices a business can have; others in the answers are passed over.
const VOICES: [&str; 6] = ["warm", "expert", "playful", "plain", "elegant", "bold"];

/// The card of this business.
pub fn card(grounds: &Grounds<'_>) -> BrandCard {
    let posting = grounds.schedule.cadences.iter().map(Cadence::hours).sum();
    card_for(grounds.facts, posting)
}

/// The card of this business, whose posts take so many hours a week.
fn card_for(facts: &Facts, posting: f64) -> BrandCard {
    let voices: Vec<Voice> = VOICES
        .into_iter()
        .filter(|code| facts.voice.iter().any(|v| v == code))
        .map(voice)
        .collect();
    let voices = if voices.is_empty() { vec![voice("plain")] } else { voices };
    BrandCard {
        values: values(facts),
        first: (voices.len() > 1).then(|| first(&voices)),
        voices,
        never: never(facts),
        visuals: visuals(facts),
        posts: posts(facts, posting),
        reason: phrase::said("brand-reason", facts),
        rule: "",
    }
}

fn voice(code: &str) -> Voice {
    let words = |part: &str| Message::new(format!("voice-{code}-{part}"));
    Voice {
        name: Message::new(format!("option-voice-{code}")),
        how: words("how"),
        write: [words("write-1"), words("write-2")],
        avoid: [words("avoid-1"), words("avoid-2")],
    }
}

/// Which voice gives way: plain words hold for every voice, so a voice beside them leads.
fn first(voices: &[Voice]) -> Message {
    let plain = voices.iter().any(|v| v.name.key == "option-voice-plain");
    let clash = |a: &str, b: &str| {
        let has = |code: &str| voices.iter().any(|v| v.name.key == format!("option-voice-{code}"));
        has(a) && has(b)
    };
    if clash("playful", "elegant") {
        return Message::new("voice-first-playful-elegant");
    }
    if clash("playful", "expert") {
        return Message::new("voice-first-playful-expert");
    }
    Message::new(if plain { "voice-first-plain" } else { "voice-first" })
        .with("voice", Arg::Say(voices[0].name.clone()))
}

fn values(facts: &Facts) -> Vec<Message> {
    let mut values = Vec::new();
    if !facts.difference.is_empty() {
        let words = phrase::quote(&facts.difference);
        values.push(Message::new("brand-difference").with("words", words));
    }
    values.push(phrase::of_trade("stands-for", facts));
    if facts.difference.is_empty() {
        values.push(phrase::said("brand-difference-ask", facts));
    }
    values
}

fn never(facts: &Facts) -> Vec<Message> {
    let mut lines = Vec::new();
    if !facts.never.is_empty() {
        lines.push(Message::new("brand-never").with("words", phrase::quote(&facts.never)));
    }
    lines.push(phrase::of_trade("never", facts));
    lines.push(phrase::said("brand-never-all", facts));
    lines
}

fn visuals(facts: &Facts) -> Vec<Message> {
    let mut lines = vec![phrase::of_trade("look", facts)];
    lines.push(Message::new(match () {
        () if facts.makes("short-video") => "brand-look-film",
        () if facts.makes("photos") => "brand-look-photos",
        () => "brand-look-words",
    }));
    lines.push(Message::new("brand-look-logo"));
    lines.push(Message::new("brand-look-colours"));
    lines
}

fn posts(facts: &Facts, posting: f64) -> Vec<Message> {
    let by = match facts.posts_by.as_str() {
        by @ ("staff" | "shared" | "freelancer") => by,
        _ => "owner",
    };
    let decides = match facts.decides.as_str() {
        decides @ ("partner" | "manager") => decides,
        _ => "owner",
    };
    let text = Message::new(format!("brand-posts-{by}"));
    let mut lines = vec![text.with("hours", crate::message::point::duration(posting.max(0.25)))];
    if by != "owner" || decides != "owner" {
        lines.push(Message::new(format!("brand-approves-{decides}")));
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answer::{Answer, Answers, Value};
    use crate::questionnaire::question::{Kind, question};

    fn card_of(voices: &[&str]) -> BrandCard {
        let mut answers = Answers::default();
        let voices = voices.iter().map(|code| (*code).to_owned()).collect();
        answers.give("voice", Answer::Given(Value::List(voices)));
        card_for(&Facts::of(&answers), 1.0)
    }

    #[test]
    fn every_voice_of_the_questionnaire_is_known() {
        let Some(Kind::Choices { options, .. }) = question("voice").map(|q| q.kind) else {
            panic!("voice is a choice of several")
        };
        assert_eq!(options, VOICES);
    }

    #[test]
    fn one_voice_needs_no_leader_and_several_do() {
        assert_eq!(card_of(&["bold"]).first, None);
        assert_eq!(card_of(&["warm", "plain"]).first.unwrap().key, "voice-first-plain");
        assert_eq!(card_of(&["warm", "bold"]).first.unwrap().key, "voice-first");
        let clash = card_of(&["playful", "elegant", "plain"]);
        assert_eq!(clash.first.unwrap().key, "voice-first-playful-elegant");
    }

    #[test]
    fn a_voice_nobody_knows_is_passed_over() {
        let card = card_of(&["shouting"]);
        assert_eq!(card.voices.len(), 1);
        assert_eq!(card.voices[0].how.key, "voice-plain-how");
    }

    #[test]
    fn the_owner_alone_needs_nobody_to_look_first() {
        let mut answers = Answers::default();
        assert_eq!(card_for(&Facts::of(&answers), 1.0).posts.len(), 1);
        answers.give("posts_by", Answer::Given(Value::Text("freelancer".into())));
        let posts = card_for(&Facts::of(&answers), 1.0).posts;
        assert_eq!(posts[0].key, "brand-posts-freelancer");
        assert_eq!(posts[1].key, "brand-approves-owner");
    }
}
