package org.parley.moderation.screening.model;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.parley.moderation.screening.text.Span;

/**
 * Reads what a text means with a small language model, BGE small (Xiao et al. 2023, MIT), through
 * ONNX Runtime. Lives as long as the process; may be asked by several threads at once.
 */
final class SentenceEncoder {

  /** What is read of a text: its first pieces. The time that it takes grows with them. */
  private static final int MOST = 200;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPieces wordPieces;

  private SentenceEncoder(OrtEnvironment environment, OrtSession session, WordPieces wordPieces) {
    this.environment = environment;
    this.session = session;
    this.wordPieces = wordPieces;
  }

  static SentenceEncoder load() throws IOException, OrtException {
    OrtEnvironment environment = OrtEnvironment.getEnvironment();
    try (InputStream model =
            SentenceEncoder.class.getResourceAsStream("/bge-small-en-v1.5-q.onnx");
        OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      if (model == null) {
        throw new IOException("The sentence model is not there");
      }
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      return new SentenceEncoder(
          environment,
          environment.createSession(model.readAllBytes(), options),
          new WordPieces(Vocabulary.read("/bge-small-en-v1.5-q-tokenizer.json")));
    }
  }

  Meaning read(PlainText text) {
    List<WordPieces.Piece> pieces = wordPieces.cut(text.tokens(), MOST);
    long[] ids = new long[pieces.size() + 2];
    ids[0] = WordPieces.BEGIN;
    ids[ids.length - 1] = WordPieces.END;
    List<Span> spans = new ArrayList<>(Arrays.asList(new Span[ids.length]));
    for (int i = 0; i < pieces.size(); i++) {
      ids[i + 1] = pieces.get(i).id();
      spans.set(i + 1, pieces.get(i).span());
    }
    return new Meaning(spans, vectors(ids));
  }

  private float[][] vectors(long[] ids) {
    long[] ones = new long[ids.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor input = OnnxTensor.createTensor(environment, new long[][] {ids});
        OnnxTensor mask = OnnxTensor.createTensor(environment, new long[][] {ones});
        OnnxTensor types = OnnxTensor.createTensor(environment, new long[1][ids.length]);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", input, "attention_mask", mask, "token_type_ids", types))) {
      return ((float[][][]) result.get(0).getValue())[0];
    } catch (OrtException e) {
      throw new IllegalStateException("The sentence model could not read a text", e);
    }
  }
}
