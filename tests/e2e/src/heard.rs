//! What a screen reader is told of an element: WebKit's own accessibility tree, not the markup.

use crate::window::Window;
use anyhow::{Context, Result};
use fantoccini::Locator;
use fantoccini::wd::WebDriverCompatibleCommand;
use http::Method;
use url::{ParseError, Url};

/// An element as it is announced.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Its role, such as `radio`.
    pub role: String,
    /// Its name.
    pub name: String,
}

impl Window<'_> {
    /// How the first element a selector names is announced.
    pub async fn heard(&self, selector: &str) -> Result<Heard> {
        let first = self.all_heard(selector).await?.into_iter().next();
        first.with_context(|| format!("nothing is there to be heard at {selector}"))
    }

    /// How every element a selector names is announced, in their order.
    pub async fn all_heard(&self, selector: &str) -> Result<Vec<Heard>> {
        let mut all = Vec::new();
        for element in self.client.find_all(Locator::Css(selector)).await? {
            let id = element.element_id();
            let role = self.announced(&id, "computedrole").await?;
            let name = self.announced(&id, "computedlabel").await?;
            all.push(Heard { role, name });
        }
        Ok(all)
    }

    async fn announced(&self, element: &str, what: &'static str) -> Result<String> {
        let told = self.client.issue_cmd(Announced { element: element.to_owned(), what }).await?;
        Ok(told.as_str().unwrap_or_default().to_owned())
    }
}

/// WebDriver's own question for one part of an announcement.
#[derive(Debug)]
struct Announced {
    element: String,
    what: &'static str,
}

impl WebDriverCompatibleCommand for Announced {
    fn endpoint(&self, base: &Url, session: Option<&str>) -> Result<Url, ParseError> {
        let session = session.unwrap_or_default();
        base.join(&format!("session/{session}/element/{}/{}", self.element, self.what))
    }

    fn method_and_body(&self, _: &Url) -> (Method, Option<String>) {
        (Method::GET, None)
    }
}
