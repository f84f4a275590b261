//! Answering the questionnaire by keyboard from a set of answers.

use crate::sandbox;
use crate::window::Window;
use anyhow::{Context, Result, bail, ensure};
use fantoccini::key::Key;
use serde_json::{Map, Value, json};
use std::process::Command;

/// Answers by question, as an answers file has them: a value, or nothing for "I'm not sure".
pub type Answers = Map<String, Value>;

/// The answers of an example, as the command line gives them.
pub fn example(name: &str) -> Result<Answers> {
    let plainsail = sandbox::app()?.with_file_name("plainsail");
    let said = Command::new(&plainsail)
        .args(["examples", name])
        .output()
        .with_context(|| format!("{} is missing", plainsail.display()))?;
    ensure!(said.status.success(), "{}", String::from_utf8_lossy(&said.stderr));
    let mut file: Value = serde_json::from_slice(&said.stdout)?;
    let Value::Object(answers) = file["answers"].take() else { bail!("{name} has no answers") };
    Ok(answers)
}

impl Window<'_> {
    /// Answers every question of the page that is open and goes on.
    pub async fn answer_page(&self, answers: &Answers) -> Result<()> {
        let page = self.page().await?;
        let mut done = Vec::new();
        // An answer may open the next question of the same page.
        while let Some(question) = self.next_question(&page, &done).await? {
            let id = question["id"].as_str().unwrap_or_default().to_owned();
            self.answer(&question, answers.get(&id))
                .await
                .with_context(|| format!("answering {id}"))?;
            done.push(id);
        }
        Ok(())
    }

    /// Leaves the page by its one button, and again when something was pointed out first.
    pub async fn go_on(&self) -> Result<()> {
        let (page, before) = (self.page().await?, self.text("location.hash").await?);
        for _ in 0..2 {
            self.enter_on("form button[type=submit]").await?;
            self.rest().await?;
            if self.text("location.hash").await? != before {
                return Ok(());
            }
        }
        bail!("page {page} cannot be left: {}", self.shows().await?)
    }

    async fn next_question(&self, page: &str, done: &[String]) -> Result<Option<Value>> {
        if !done.is_empty() {
            self.settle().await?;
        }
        let view = self.ask("questionnaire", json!({ "plan": self.plan().await? })).await?;
        let pages = view["pages"].as_array().context("a questionnaire has pages")?;
        let page = pages.iter().find(|known| known["id"] == page).context("the page is open")?;
        let questions = page["questions"].as_array().context("a page has questions")?;
        let open = questions
            .iter()
            .find(|question| !done.iter().any(|known| question["id"] == known.as_str()));
        Ok(open.cloned())
    }

    /// Waits until what was typed is kept and shown.
    async fn settle(&self) -> Result<()> {
        self.wait_until_saved().await?;
        self.rest().await
    }

    async fn answer(&self, question: &Value, answer: Option<&Value>) -> Result<()> {
        let id = question["id"].as_str().unwrap_or_default();
        let Some(value) = answer else { return Ok(()) };
        if is_not_sure(value) {
            return self.be_unsure(id).await;
        }
        let control = &question["control"];
        match control["kind"].as_str().unwrap_or_default() {
            "text" | "number" => {
                self.tab_to(&format!("#q-{id}")).await?;
                self.retype(&as_typed(value)).await
            }
            "choice" => self.choose(id, &options(control), value).await,
            "choices" => self.tick(id, &options(control), value).await,
            "lookup" => self.look_up(id, &options(control), value).await,
            "date" => self.enter_date(id, value).await,
            "place" => self.pick_place(id, value).await,
            "counts" => self.count(id, &options(control), value).await,
            "names" => self.name(id, value).await,
            other => bail!("no key is known for a {other}"),
        }
    }

    async fn be_unsure(&self, id: &str) -> Result<()> {
        // The button stands after its control, in the same question.
        let button = format!(".question:has(#q-{id}) .links button[aria-pressed]");
        self.tab_to(&button).await?;
        if self.text("document.activeElement.ariaPressed").await? == "true" {
            return Ok(());
        }
        self.press(Key::Space).await
    }

    async fn choose(&self, id: &str, options: &[Offered], value: &Value) -> Result<()> {
        let wanted = position(options, value)?;
        self.tab_to(&format!("input[type=radio][name='q-{id}']")).await?;
        let chosen = format!(
            "[...document.getElementsByName('q-{id}')].findIndex((radio) => radio.checked)"
        );
        let at = self.read(&chosen).await?.as_i64().unwrap_or(-1);
        if at < 0 {
            self.press(Key::Space).await?;
        }
        let from = usize::try_from(at).unwrap_or(0);
        let key = if wanted > from { Key::Down } else { Key::Up };
        for _ in 0..wanted.abs_diff(from) {
            self.press(key).await?;
        }
        let now = self.read(&chosen).await?;
        ensure!(now == json!(wanted), "the arrows chose {now}, not {wanted}");
        Ok(())
    }

    async fn tick(&self, id: &str, options: &[Offered], value: &Value) -> Result<()> {
        for code in value.as_array().context("several codes")? {
            let nth = position(options, code)? + 1;
            let boxed =
                format!(".question:has(#q-{id}) .option:nth-child({nth}) input[type=checkbox]");
            self.tab_to(&boxed).await?;
            if self.read("document.activeElement.checked").await? != json!(true) {
                self.press(Key::Space).await?;
            }
        }
        Ok(())
    }

    async fn look_up(&self, id: &str, options: &[Offered], value: &Value) -> Result<()> {
        let label = &options[position(options, value)?].label;
        let field = format!("#q-{id}");
        self.tab_to(&field).await?;
        if self.text("document.activeElement.value").await? == *label {
            return Ok(());
        }
        self.retype(label).await?;
        self.wait(
            "the list",
            &format!("document.querySelector('{field}').ariaExpanded === 'true'"),
        )
        .await?;
        self.press(Key::Enter).await?;
        let shown = self.text("document.activeElement.value").await?;
        ensure!(shown == *label, "{label} was looked up, {shown} was found");
        Ok(())
    }

    async fn enter_date(&self, id: &str, value: &Value) -> Result<()> {
        let date = value.as_str().context("a date")?;
        let [year, month, day] = date.split('-').collect::<Vec<_>>()[..] else {
            bail!("{date} is not a date")
        };
        self.tab_to(&format!("#q-{id}")).await?;
        self.retype(day.trim_start_matches('0')).await?;
        self.press(Key::Tab).await?;
        let name = format!("document.activeElement.options[{}].text", month.parse::<usize>()?);
        let name = self.text(&name).await?;
        self.type_text(&name).await?;
        self.press(Key::Tab).await?;
        self.retype(year).await
    }

    async fn pick_place(&self, id: &str, value: &Value) -> Result<()> {
        let town = value["name"].as_str().context("a town")?;
        let field = format!("#q-{id}");
        self.tab_to(&field).await?;
        self.retype(town).await?;
        self.wait("a town", &format!("document.querySelector('{field}-list li')")).await?;
        self.press(Key::Enter).await?;
        self.tab_to(&format!("{field}-radius")).await?;
        let wanted = value["radius_km"].as_f64().context("a radius")?;
        let now = self.read("document.activeElement.valueAsNumber").await?.as_f64().unwrap_or(0.0);
        let key = if wanted > now { Key::Right } else { Key::Left };
        let mut left = (wanted - now).abs();
        while left >= 0.5 {
            self.press(key).await?;
            left -= 1.0;
        }
        self.rest().await
    }

    async fn count(&self, id: &str, options: &[Offered], value: &Value) -> Result<()> {
        let counts = value.as_object().context("counts")?;
        for (code, number) in counts {
            let nth = position(options, &json!(code))? + 1;
            let row = format!(".question:has(#q-{id}) .row:nth-child({nth})");
            self.tab_to(&format!("{row} input[type=checkbox]")).await?;
            if self.read("document.activeElement.checked").await? != json!(true) {
                self.press(Key::Space).await?;
            }
            // A profile without followers asks for no number.
            let asks = format!(
                "Boolean(document.querySelector({}))",
                json!(format!("{row} input[type=text]"))
            );
            if self.read(&asks).await? == json!(true) {
                self.tab_to(&format!("{row} input[type=text]")).await?;
                self.retype(&as_typed(number)).await?;
            }
        }
        if counts.is_empty() {
            self.tab_to(&format!(".question:has(#q-{id}) .row.none input")).await?;
            self.press(Key::Space).await?;
        }
        Ok(())
    }

    async fn name(&self, id: &str, value: &Value) -> Result<()> {
        for (index, name) in value.as_array().context("several names")?.iter().enumerate() {
            let field = if index == 0 { format!("#q-{id}") } else { format!("#q-{id}-{index}") };
            self.tab_to(&field).await?;
            self.retype(&as_typed(name)).await?;
        }
        Ok(())
    }
}

/// An option of a control.
struct Offered {
    code: String,
    label: String,
}

fn options(control: &Value) -> Vec<Offered> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let options = control["options"].as_array().into_iter().flatten();
    options.map(|o| Offered { code: text(&o["code"]), label: text(&o["label"]) }).collect()
}

fn position(options: &[Offered], code: &Value) -> Result<usize> {
    let code = code.as_str().unwrap_or_default();
    options
        .iter()
        .position(|option| option.code == code)
        .with_context(|| format!("no option {code}"))
}

fn is_not_sure(value: &Value) -> bool {
    value.is_null()
}

/// A value as an owner types it.
fn as_typed(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => match number.as_f64() {
            Some(whole) if whole.fract() == 0.0 => format!("{whole:.0}"),
            _ => number.to_string(),
        },
        other => other.to_string(),
    }
}
