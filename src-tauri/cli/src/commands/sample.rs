//! `sample`: the sample workspace, in the name of whose people anybody can sign who has the file.

use tilsyn_core::sample;
use tilsyn_core::text::Sentence;

use super::about;
use crate::arguments::Sample;
use crate::failure::Failure;
use crate::shell::Shell;
use crate::wording;

/// Makes the sample.
pub fn run(shell: &mut Shell<'_>, asked: &Sample) -> Result<u8, Failure> {
    let (workspace, _) =
        sample::build(&asked.file, shell.now, shell.entropy).map_err(about(&asked.file))?;
    shell.remember(&workspace)?;
    let organisation = workspace
        .home()?
        .organisation
        .map(|own| own.legal_name.to_string())
        .unwrap_or_default();
    shell.say(
        &Sentence::new("cli-sample-made")
            .text("file", asked.file.display().to_string())
            .text("organisation", organisation),
    )?;
    shell.say(&Sentence::new("cli-sample-people"))?;
    for (_, actor) in workspace.actors()? {
        let role = actor.role.map(|role| {
            wording::word_or(shell.words, &format!("role-{}", role.key()), role.code())
        });
        let line = format!("  {} ({})", actor.name, role.unwrap_or_default());
        shell.line(&line)?;
    }
    Ok(0)
}
