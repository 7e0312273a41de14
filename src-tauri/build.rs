//! Reads the permission sets and the configuration; fails the build when they are wrong.

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The sets become part of the program; nothing else says that they changed.
    println!("cargo:rerun-if-changed=src-tauri/permissions");
    let manifest = tauri_build::AppManifest::new()
        .permissions_path_pattern("./src-tauri/permissions/**/*.toml");
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}
