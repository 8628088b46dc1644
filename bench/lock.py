"""Pin the dependencies with hashes, naming no package index: ``make lock``."""

import subprocess
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
REQUIREMENTS = ROOT / "requirements"
BUILD = "hatchling>=1.27\neditables>=0.5\n"


def compile_to(target: str, *arguments: str) -> None:
    """Resolve for every platform from Python 3.11 on, into one file of requirements."""
    subprocess.run(
        [
            "uv", "pip", "compile", "--quiet", "--universal", "--python-version", "3.11", "--generate-hashes",
            "--no-header", "--no-annotate", "--no-emit-index-url", "--no-emit-find-links",
            "--output-file", str(REQUIREMENTS / target), *arguments,
        ],
        cwd=ROOT,
        check=True,
    )  # fmt: skip


def main() -> None:
    """Write build.txt, runtime.txt and dev.txt."""
    with tempfile.NamedTemporaryFile("w", suffix=".in") as build:
        build.write(BUILD)
        build.flush()
        compile_to("build.txt", build.name)
    compile_to("runtime.txt", "pyproject.toml")
    compile_to("dev.txt", "--group", "dev", "pyproject.toml")


if __name__ == "__main__":
    main()
