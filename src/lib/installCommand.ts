import { existsSync, readFileSync } from 'node:fs';

/** The command that installs Java 17 or newer and Maven on this machine, or advice where none is known. */
export function installCommand(platform: NodeJS.Platform = process.platform): string {
  if (platform === 'darwin') return 'brew install --cask temurin@21 && brew install maven';
  if (platform === 'win32') {
    return 'winget install EclipseAdoptium.Temurin.21.JDK, and Maven from https://maven.apache.org/install.html';
  }
  // Looked for by place: whoever has no Java on PATH may have a PATH that lacks more.
  if (existsSync('/usr/bin/apt-get')) {
    return `sudo apt-get install -y ${debianJava()} maven`;
  }
  if (existsSync('/usr/bin/dnf')) return 'sudo dnf install -y java-21-openjdk-devel maven';
  if (existsSync('/usr/bin/pacman')) return 'sudo pacman -S --needed jdk21-openjdk maven';
  return 'install Java 17 or newer (a JDK) and Maven with the package manager of this system';
}

// Debian 12 has no Java 21; what came after it has no Java 17.
function debianJava(): string {
  const isDebian12 =
    existsSync('/etc/os-release') && readFileSync('/etc/os-release', 'utf8').includes('=bookworm');
  return isDebian12 ? 'openjdk-17-jdk-headless' : 'openjdk-21-jdk-headless';
}
