package org.parley.community.markup;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Reads code with a lexer of RSyntaxTextArea. Only the lexer is used, none of the editor around it,
 * so that no display is needed.
 */
final class RsyntaxTokenizer implements CodeTokenizer {

  private final TokenMaker lexer;
  private int state = TokenTypes.NULL;

  RsyntaxTokenizer(TokenMaker lexer) {
    this.lexer = lexer;
  }

  @Override
  public List<Run> line(String line) {
    char[] characters = line.toCharArray();
    List<Run> runs = new ArrayList<>();
    Token token = lexer.getTokenList(new Segment(characters, 0, characters.length), state, 0);
    for (; token != null; token = token.getNextToken()) {
      state = token.getType();
      if (token.isPaintable()) {
        runs.add(new Run(cssClass(state), token.getLexeme()));
      }
    }
    return runs;
  }

  private static String cssClass(int type) {
    return switch (type) {
      case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2 -> "tok-keyword";
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          "tok-comment";
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          "tok-string";
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.ERROR_NUMBER_FORMAT ->
          "tok-number";
      case TokenTypes.LITERAL_BOOLEAN, TokenTypes.MARKUP_ENTITY_REFERENCE -> "tok-literal";
      case TokenTypes.FUNCTION -> "tok-function";
      case TokenTypes.DATA_TYPE -> "tok-type";
      case TokenTypes.VARIABLE -> "tok-variable";
      case TokenTypes.REGEX -> "tok-regex";
      case TokenTypes.ANNOTATION -> "tok-annotation";
      case TokenTypes.OPERATOR -> "tok-operator";
      case TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_DTD,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_CDATA_DELIMITER ->
          "tok-preprocessor";
      case TokenTypes.MARKUP_TAG_DELIMITER, TokenTypes.MARKUP_TAG_NAME -> "tok-tag";
      case TokenTypes.MARKUP_TAG_ATTRIBUTE -> "tok-attribute";
      default -> "";
    };
  }
}
