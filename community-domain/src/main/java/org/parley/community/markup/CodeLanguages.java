package org.parley.community.markup;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CPlusPlusTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSSTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CSharpTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.CTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.DockerTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GoTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.GroovyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.HTMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.IniTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JavaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.JsonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.KotlinTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.MakefileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PHPTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PerlTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PowerShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PropertiesFileTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.PythonTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RubyTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.RustTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.SQLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.ScalaTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.TypeScriptTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.UnixShellTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.XMLTokenMaker;
import org.fife.ui.rsyntaxtextarea.modes.YamlTokenMaker;
import org.parley.community.markup.CodeTokenizer.Run;

/** The languages whose code is coloured, and the short names that authors give them. */
final class CodeLanguages {

  private static final Map<String, Supplier<TokenMaker>> LEXERS =
      Map.ofEntries(
          entry("bash", UnixShellTokenMaker::new),
          entry("c", CTokenMaker::new),
          entry("c++", CPlusPlusTokenMaker::new),
          entry("c#", CSharpTokenMaker::new),
          entry("css", CSSTokenMaker::new),
          entry("dockerfile", DockerTokenMaker::new),
          entry("go", GoTokenMaker::new),
          entry("groovy", GroovyTokenMaker::new),
          entry("html", HTMLTokenMaker::new),
          entry("ini", IniTokenMaker::new),
          entry("java", JavaTokenMaker::new),
          entry("javascript", JavaScriptTokenMaker::new),
          entry("json", JsonTokenMaker::new),
          entry("kotlin", KotlinTokenMaker::new),
          entry("makefile", MakefileTokenMaker::new),
          entry("perl", PerlTokenMaker::new),
          entry("php", PHPTokenMaker::new),
          entry("powershell", PowerShellTokenMaker::new),
          entry("properties", PropertiesFileTokenMaker::new),
          entry("python", PythonTokenMaker::new),
          entry("ruby", RubyTokenMaker::new),
          entry("rust", RustTokenMaker::new),
          entry("scala", ScalaTokenMaker::new),
          entry("sql", SQLTokenMaker::new),
          entry("typescript", TypeScriptTokenMaker::new),
          entry("xml", XMLTokenMaker::new),
          entry("yaml", YamlTokenMaker::new));

  private static final Map<String, String> ALIASES =
      Map.ofEntries(
          entry("sh", "bash"),
          entry("shell", "bash"),
          entry("zsh", "bash"),
          entry("console", "bash"),
          entry("cpp", "c++"),
          entry("cxx", "c++"),
          entry("hpp", "c++"),
          entry("h", "c"),
          entry("cs", "c#"),
          entry("csharp", "c#"),
          entry("docker", "dockerfile"),
          entry("golang", "go"),
          entry("gradle", "groovy"),
          entry("htm", "html"),
          entry("xhtml", "html"),
          entry("toml", "ini"),
          entry("conf", "ini"),
          entry("js", "javascript"),
          entry("jsx", "javascript"),
          entry("mjs", "javascript"),
          entry("node", "javascript"),
          entry("json5", "json"),
          entry("jsonc", "json"),
          entry("kt", "kotlin"),
          entry("kts", "kotlin"),
          entry("make", "makefile"),
          entry("patch", "diff"),
          entry("pl", "perl"),
          entry("ps1", "powershell"),
          entry("py", "python"),
          entry("python3", "python"),
          entry("rb", "ruby"),
          entry("rs", "rust"),
          entry("pgsql", "sql"),
          entry("plsql", "sql"),
          entry("mysql", "sql"),
          entry("postgresql", "sql"),
          entry("ts", "typescript"),
          entry("tsx", "typescript"),
          entry("svg", "xml"),
          entry("pom", "xml"),
          entry("yml", "yaml"));

  private CodeLanguages() {}

  /** A fresh tokenizer for a block in the language of this name or alias, in lower case. */
  static Optional<CodeTokenizer> tokenizer(String name, String code) {
    String language = ALIASES.getOrDefault(name, name);
    if (language.equals("diff")) {
      return Optional.of(CodeLanguages::diffLine);
    }
    return Optional.ofNullable(LEXERS.get(language))
        .map(lexer -> started(new RsyntaxTokenizer(lexer.get()), language, code));
  }

  /** Outside its tags PHP is HTML, but authors quote the inside and leave the tags out. */
  private static CodeTokenizer started(CodeTokenizer tokenizer, String language, String code) {
    if (language.equals("php") && !code.contains("<?")) {
      tokenizer.line("<?php");
    }
    return tokenizer;
  }

  private static List<Run> diffLine(String line) {
    String cssClass = "";
    if (line.startsWith("+")) {
      cssClass = "tok-inserted";
    } else if (line.startsWith("-")) {
      cssClass = "tok-deleted";
    } else if (line.startsWith("@@")) {
      cssClass = "tok-meta";
    }
    return List.of(new Run(cssClass, line));
  }
}
