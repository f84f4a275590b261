//! The TypeScript of everything that crosses to the window, made from the command table.

use plainsail_app::view::CommandError;
use plainsail_app::view::{
    CheckView, Drawing, ExportFormat, Exported, GivenAnswer, Home, HouseStyleView, PictureFormat,
    PlaceMatch, Preview, QuestionnaireView, Reachable, Saved, Settings, Supposed, VerdictView,
    WhatIf,
};
use plainsail_report::chart::Theme;
use plainsail_report::document::Document;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use ts_rs::{Config, ExportError, TS, TypeVisitor};

include!("../../src-tauri/src/commands/table.rs");

/// Where the files are committed, from the root of the repository.
pub const FOLDER: &str = "ui/src/lib/bindings";

const HEADER: &str = "// Generated from the Rust types by `cargo xtask bindings`. Do not edit.\n";

/// One command, as TypeScript sees it.
pub struct Command {
    /// Its name in Rust.
    pub name: &'static str,
    /// Its arguments: names in Rust and TypeScript types.
    pub arguments: Vec<(&'static str, String)>,
    /// The TypeScript type it answers with.
    pub result: String,
}

/// Every command of the table, in its order.
pub fn commands() -> Vec<Command> {
    let config = config();
    macro_rules! read {
        ($($group:ident {
            $($name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*
        })*) => {
            vec![$($(Command {
                name: stringify!($name),
                arguments: vec![$((stringify!($argument), <$type as TS>::name(&config))),*],
                result: <$result as TS>::name(&config),
            }),*),*]
        };
    }
    command_table!(read)
}

/// Every generated file with its content, by file name.
pub fn files() -> Result<BTreeMap<String, String>, ExportError> {
    let mut types = Types { config: config(), files: BTreeMap::new(), error: None };
    macro_rules! visit {
        ($($group:ident {
            $($name:ident($($argument:ident: $type:ty),*) -> $result:ty;)*
        })*) => { $($( $(types.visit::<$type>();)* types.visit::<$result>(); )*)* };
    }
    command_table!(visit);
    types.visit::<CommandError>();
    if let Some(error) = types.error {
        return Err(error);
    }
    let mut files = types.files;
    let names: Vec<String> = files.keys().map(|file| file.replace(".ts", "")).collect();
    files.insert("commands.ts".to_owned(), client(&commands(), &names));
    files.insert("index.ts".to_owned(), index(&names));
    Ok(files)
}

fn config() -> Config {
    Config::new().with_large_int("number")
}

/// Collects the types a type rests on, each as a file.
struct Types {
    config: Config,
    files: BTreeMap<String, String>,
    error: Option<ExportError>,
}

impl TypeVisitor for Types {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        if let Some(path) = T::output_path() {
            let file = path.to_string_lossy().into_owned();
            if self.files.contains_key(&file) {
                return;
            }
            match T::export_to_string(&self.config) {
                Ok(text) => self.files.insert(file, finish(&text)),
                Err(error) => {
                    self.error = Some(error);
                    return;
                }
            };
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

/// Our header in place of the generator's.
fn finish(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.starts_with("// This file was generated"));
    let body = lines.fold(String::new(), |body, line| {
        body + line.trim_end()
            + "
"
    });
    HEADER.to_owned() + body.trim_start()
}

fn index(names: &[String]) -> String {
    let mut text = HEADER.to_owned();
    for name in names {
        let _ = writeln!(text, "export type {{ {name} }} from \"./{name}\";");
    }
    text + "export { commands, type Commands, type Invoke } from \"./commands\";\n"
}

/// The client: one function for each command, over whatever carries the call.
fn client(commands: &[Command], types: &[String]) -> String {
    let mut text = HEADER.to_owned();
    for name in used(commands, types) {
        let _ = writeln!(text, "import type {{ {name} }} from \"./{name}\";");
    }
    text +=
        "\n/** Carries a call to the app: its name in the table, its arguments, its answer. */\n";
    text += "export type Invoke = <T>(command: string, args?: Record<string, unknown>) => Promise<T>;\n";
    text += "\n/** Every command of the app. */\nexport const commands = (invoke: Invoke) => ({\n";
    for command in commands {
        text += &function(command);
    }
    text + "});\n\n/** What `commands` gives. */\nexport type Commands = ReturnType<typeof commands>;\n"
}

fn function(command: &Command) -> String {
    let parameters: Vec<String> =
        command.arguments.iter().map(|(name, kind)| format!("{}: {kind}", camel(name))).collect();
    let names: Vec<String> = command.arguments.iter().map(|(name, _)| camel(name)).collect();
    let arguments =
        if names.is_empty() { String::new() } else { format!(", {{ {} }}", names.join(", ")) };
    format!(
        "  {}: ({}) => invoke<{}>(\"{}\"{arguments}),\n",
        camel(command.name),
        parameters.join(", "),
        command.result,
        command.name,
    )
}

/// The types the commands name themselves.
fn used(commands: &[Command], types: &[String]) -> BTreeSet<String> {
    let words = commands
        .iter()
        .flat_map(|command| command.arguments.iter().map(|(_, kind)| kind).chain([&command.result]))
        .flat_map(|kind| kind.split(|c: char| !c.is_alphanumeric()))
        .map(str::to_owned);
    words.filter(|word| types.contains(word)).collect()
}

/// `radius_km` as TypeScript writes it: `radiusKm`. Tauri expects arguments by this name.
fn camel(name: &str) -> String {
    let mut parts = name.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| {
        let (head, tail) = part.split_at(1);
        text + &head.to_uppercase() + tail
    })
}
