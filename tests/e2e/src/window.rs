//! The app's window, opened through WebKit's automation door.

use crate::sandbox::{self, Sandbox};
use anyhow::{Context, Result, anyhow, bail, ensure};
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Map, Value, json};
use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};
use tokio::time::{sleep, timeout};

/// Longest wait for anything the owner would wait for.
const PATIENCE: Duration = Duration::from_secs(30);

/// Longest wait for the driver to say goodbye.
const FAREWELL: Duration = Duration::from_secs(5);

/// A size of the window in CSS pixels.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Size {
    /// Width.
    pub width: u32,
    /// Height.
    pub height: u32,
}

impl Size {
    /// The usual laptop.
    pub const USUAL: Self = Self { width: 1280, height: 800 };
    /// The smallest the screens are designed for.
    pub const SMALL: Self = Self { width: 1024, height: 700 };
}

/// An open window.
pub struct Window<'a> {
    /// For what this type has no word for.
    pub client: Client,
    sandbox: &'a Sandbox,
    driver: Driver,
}

impl<'a> Window<'a> {
    /// Opens the app with the sandbox's data and waits for its first screen.
    pub async fn open(sandbox: &'a Sandbox) -> Result<Self> {
        Self::open_with(sandbox, &[]).await
    }

    /// The same with more arguments.
    pub async fn open_with(sandbox: &'a Sandbox, arguments: &[&str]) -> Result<Self> {
        let data = sandbox.data().to_string_lossy().into_owned();
        let arguments = [&["--data-dir", &data], arguments].concat();
        let wanted = json!({ "application": sandbox::app()?, "args": arguments });
        let wanted = Map::from_iter([("tauri:options".to_owned(), wanted)]);
        let (driver, client) = connect(sandbox, &wanted).await?;
        let window = Self { client, sandbox, driver };
        window.resize(Size::USUAL).await?;
        window.wait("the first screen", "!!document.querySelector('[data-screen]')").await?;
        Ok(window)
    }

    /// Gives the window a size.
    pub async fn resize(&self, size: Size) -> Result<()> {
        self.client.set_window_size(size.width, size.height).await?;
        let fits = format!("innerWidth === {} && innerHeight === {}", size.width, size.height);
        self.wait(&format!("the size {size:?}"), &fits).await
    }

    /// Evaluates an expression in the page.
    pub async fn read(&self, expression: &str) -> Result<Value> {
        Ok(self.client.execute(&format!("return ({expression});"), vec![]).await?)
    }

    /// Evaluates an expression that gives a text; empty when it gives none.
    pub async fn text(&self, expression: &str) -> Result<String> {
        Ok(self.read(expression).await?.as_str().unwrap_or_default().to_owned())
    }

    /// Asks the app what the window itself would ask, to know what is expected.
    pub async fn ask(&self, command: &str, arguments: Value) -> Result<Value> {
        let said = self.call(command, arguments).await?;
        ensure!(said.get("error").is_none(), "{command} failed: {said}");
        Ok(said["answer"].clone())
    }

    /// Calls anything from the page: `{ answer }` or `{ error }`.
    pub async fn call(&self, command: &str, arguments: Value) -> Result<Value> {
        let script = "const [command, args, done] = arguments; \
             window.__TAURI_INTERNALS__.invoke(command, args) \
               .then((answer) => done({ answer }), (error) => done({ error }));";
        Ok(self.client.execute_async(script, vec![json!(command), arguments]).await?)
    }

    /// Waits until an expression is true.
    pub async fn wait(&self, what: &str, expression: &str) -> Result<()> {
        let since = Instant::now();
        while self.read(&format!("!!({expression})")).await? != json!(true) {
            if since.elapsed() > PATIENCE {
                bail!("waited in vain for {what}; the window shows: {}", self.shows().await?);
            }
            sleep(Duration::from_millis(40)).await;
        }
        Ok(())
    }

    /// Waits for a screen by its name and for it to come to rest.
    pub async fn wait_for_screen(&self, screen: &str) -> Result<()> {
        let shown =
            format!("document.querySelector('[data-screen]')?.dataset.screen === '{screen}'");
        self.wait(&format!("the screen {screen}"), &shown).await?;
        self.rest().await
    }

    /// The name of the screen.
    pub async fn screen(&self) -> Result<String> {
        self.text("document.querySelector('[data-screen]')?.dataset.screen").await
    }

    /// The page of the wizard; empty on any other screen.
    pub async fn page(&self) -> Result<String> {
        self.text("document.querySelector('[data-page]')?.dataset.page").await
    }

    /// Id of the plan that is open.
    pub async fn plan(&self) -> Result<String> {
        self.text("decodeURIComponent(location.hash.split('/')[2] ?? '')").await
    }

    /// Goes to an address inside the app, as a link does.
    pub async fn go(&self, address: &str) -> Result<()> {
        self.client.execute("location.hash = arguments[0];", vec![json!(address)]).await?;
        self.rest().await
    }

    /// Waits until everything typed is kept.
    pub async fn wait_until_saved(&self) -> Result<()> {
        self.wait("saved", "document.querySelector('[data-saved]')?.dataset.saved === 'true'").await
    }

    /// Waits until the page has stopped changing: its heading there, drawn, nothing still being
    /// worked out, transitions over.
    pub async fn rest(&self) -> Result<()> {
        let script = "const done = arguments[0]; \
             const still = () => document.querySelector('main h1') !== null && \
               document.querySelector('[aria-busy=true]') === null && \
               document.fonts.status === 'loaded' && \
               document.getAnimations().every((a) => a.playState !== 'running'); \
             let before = ''; let calm = 0; \
             const look = () => { \
               const now = document.body.innerHTML; \
               calm = now === before && still() ? calm + 1 : 0; \
               before = now; \
               if (calm >= 3) done(true); else frame(); \
             }; \
             const frame = () => requestAnimationFrame(() => setTimeout(look, 40)); frame();";
        self.client.execute_async(script, vec![]).await.context("the page never came to rest")?;
        Ok(())
    }

    /// What is on screen, in words, for a failure's message.
    pub async fn shows(&self) -> Result<String> {
        self.text("location.hash + ' | ' + document.body.innerText.slice(0, 1500)").await
    }

    /// Ends the app as a power cut does: at once, without a word to it.
    pub fn kill(mut self) -> Result<()> {
        let app = process_with(&self.sandbox.data()).context("the app is not running")?;
        let killed = Command::new("kill").args(["-KILL", &app]).status()?;
        ensure!(killed.success(), "the app could not be killed");
        self.driver.end();
        Ok(())
    }

    /// Closes the window. The driver sometimes goes without a word once its window is gone.
    pub async fn close(mut self) -> Result<()> {
        let _ = timeout(FAREWELL, self.client.clone().close()).await;
        self.driver.end();
        Ok(())
    }
}

/// A driver with a window behind it. On a busy computer WebKitWebDriver now and then ends before
/// it has one; then it is tried again, as that says nothing of the app.
async fn connect(sandbox: &Sandbox, wanted: &Map<String, Value>) -> Result<(Driver, Client)> {
    let mut failure = None;
    for _ in 0..3 {
        let driver = Driver::start(sandbox).await?;
        let mut client = ClientBuilder::new(HttpConnector::new());
        client.capabilities(wanted.clone());
        let address = format!("http://127.0.0.1:{}", driver.port);
        match timeout(PATIENCE, client.connect(&address)).await {
            Ok(Ok(client)) => return Ok((driver, client)),
            Ok(Err(error)) => failure = Some(anyhow!(error)),
            Err(late) => failure = Some(anyhow!(late)),
        }
    }
    Err(failure.context("three tries")?).context("the window did not open")
}

/// Number of the process that was started with this data directory.
fn process_with(data: &Path) -> Option<String> {
    let wanted = format!("--data-dir\0{}\0", data.display());
    let processes = fs::read_dir("/proc").ok()?.flatten();
    processes
        .filter(|process| {
            let said = fs::read(process.path().join("cmdline")).unwrap_or_default();
            String::from_utf8_lossy(&said).contains(&wanted)
        })
        .find_map(|process| process.file_name().into_string().ok())
}

/// tauri-driver with the WebKitWebDriver behind it.
struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    async fn start(sandbox: &Sandbox) -> Result<Self> {
        let (port, native) = (free_port()?, free_port()?);
        let program = std::env::var_os("TAURI_DRIVER").unwrap_or_else(|| "tauri-driver".into());
        let mut driver = Command::new(program);
        driver.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
        driver.env("PLAINSAIL_TEST", "1").stdin(Stdio::null());
        sandbox.place(&mut driver);
        let process = driver.spawn().context("tauri-driver is missing")?;
        let driver = Self { process, port };
        // It opens its own port before WebKitWebDriver opens the other.
        wait_for_port(port).await?;
        wait_for_port(native).await?;
        Ok(driver)
    }

    fn end(&mut self) {
        sandbox::end(&mut self.process);
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        self.end();
    }
}

fn free_port() -> Result<u16> {
    Ok(TcpListener::bind(("127.0.0.1", 0))?.local_addr()?.port())
}

async fn wait_for_port(port: u16) -> Result<()> {
    let since = Instant::now();
    while TcpStream::connect(("127.0.0.1", port)).is_err() {
        ensure!(since.elapsed() < PATIENCE, "nothing listens on port {port}");
        sleep(Duration::from_millis(20)).await;
    }
    Ok(())
}
