//! The TypeScript declarations of the wire types, as one file: `ui/src/host/wire.ts`.

use std::any::TypeId;
use std::collections::{BTreeMap, BTreeSet};

use ts_rs::{Config, TS, TypeVisitor};

/// Declarations gathered from types and everything they mention.
pub struct Declarations {
    config: Config,
    seen: BTreeSet<TypeId>,
    /// By name. Two types of one name are written both: the screen does not compile then, and somebody names one anew.
    found: BTreeMap<String, BTreeSet<String>>,
}

impl Default for Declarations {
    fn default() -> Self {
        let config = Config::new().with_large_int("number");
        Self {
            config,
            seen: BTreeSet::new(),
            found: BTreeMap::new(),
        }
    }
}

impl Declarations {
    /// How Rust types are written; large integers are numbers, because none here exceeds 2^53.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.config
    }

    /// Adds a type and what it mentions.
    pub fn add<T: TS + 'static + ?Sized>(&mut self) {
        if !self.seen.insert(TypeId::of::<T>()) {
            return;
        }
        T::visit_dependencies(self);
        T::visit_generics(self);
        // Only types of our own have a place to be exported to; the others are built in.
        if T::output_path().is_some() {
            let declaration = T::decl(&self.config);
            let name = T::ident(&self.config);
            self.found.entry(name).or_default().insert(declaration);
        }
    }

    /// The file: all types by name, then the commands.
    #[must_use]
    pub fn finish(self, commands: &[(&str, String, String)]) -> String {
        let mut file = String::from(
            "// Generated from src-tauri/wire.rs; `make types` writes it anew. Do not edit.\n\n",
        );
        for declaration in self.found.values().flatten() {
            file.push_str("export ");
            file.push_str(declaration);
            file.push_str("\n\n");
        }
        file.push_str("export type Commands = {\n");
        for (name, request, response) in commands {
            file.push_str(&format!("  {name}: [{request}, {response}];\n"));
        }
        file.push_str("};\n");
        file
    }
}

impl TypeVisitor for Declarations {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}
