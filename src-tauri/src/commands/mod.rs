//! The commands of the window, defined and registered from the table.

pub mod native;

use crate::desk::Desk;
use plainsail_app::view::{
    CheckView, CommandError, Drawing, ExportFormat, Exported, GivenAnswer, Home, HouseStyleView,
    PictureFormat, PlaceMatch, Preview, QuestionnaireView, Reachable, Saved, Settings, Supposed,
    VerdictView, WhatIf,
};
use plainsail_app::{Document, Theme};
use tauri::{AppHandle, State, Wry};

include!("table.rs");

macro_rules! define {
    (
        app { $($use_case:ident($($given:ident: $kind:ty),*) -> $answer:ty;)* }
        shell { $($native:ident($($argument:ident: $type:ty),*) -> $result:ty;)* }
    ) => {
        /// The commands as Tauri calls them.
        mod handlers {
            use super::*;

            $(
                #[tauri::command]
                pub async fn $use_case(
                    desk: State<'_, Desk>,
                    $($given: $kind),*
                ) -> Result<$answer, CommandError> {
                    desk.run(stringify!($use_case), move |app| app.$use_case($($given),*)).await
                }
            )*

            $(
                #[tauri::command]
                pub async fn $native(
                    app: AppHandle,
                    $($argument: $type),*
                ) -> Result<$result, CommandError> {
                    native::$native(&app, $($argument),*).await
                }
            )*
        }

        /// Registers every command of the table.
        pub fn register(builder: tauri::Builder<Wry>) -> tauri::Builder<Wry> {
            builder.invoke_handler(tauri::generate_handler![
                $(handlers::$use_case,)*
                $(handlers::$native,)*
            ])
        }
    };
}

command_table!(define);
