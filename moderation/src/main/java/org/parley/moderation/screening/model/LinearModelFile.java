package org.parley.moderation.screening.model;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A linear model as a file: the same model is the same bytes. Weights keep 16 bits, as bfloat16
 * does.
 */
public final class LinearModelFile {

  private static final int MAGIC = 0x504c4d31;

  private LinearModelFile() {}

  public static byte[] write(LinearModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeInt(MAGIC);
      out.writeInt(FeatureReader.VERSION);
      out.writeInt(model.labels().size());
      for (int label = 0; label < model.labels().size(); label++) {
        out.writeUTF(model.labels().get(label));
        out.writeDouble(model.biases()[label]);
      }
      out.writeInt(model.weights().size());
      for (Map.Entry<String, float[]> entry : new TreeMap<>(model.weights()).entrySet()) {
        out.writeUTF(entry.getKey());
        writeWeights(out, entry.getValue());
      }
      out.writeInt(model.needsMeaning() ? model.meaning(0).length : 0);
      for (float[] weights : model.meaning()) {
        writeWeights(out, weights);
      }
    }
    return bytes.toByteArray();
  }

  public static LinearModel read(InputStream file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(file)))) {
      if (in.readInt() != MAGIC || in.readInt() != FeatureReader.VERSION) {
        throw new IOException("The model is of another version: train it again");
      }
      int count = in.readInt();
      List<String> labels = new ArrayList<>(count);
      double[] biases = new double[count];
      for (int label = 0; label < count; label++) {
        labels.add(in.readUTF());
        biases[label] = in.readDouble();
      }
      Map<String, float[]> weights = new HashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        weights.put(in.readUTF(), readWeights(in, count));
      }
      int dimensions = in.readInt();
      float[][] meaning = new float[dimensions == 0 ? 0 : count][];
      for (int label = 0; label < meaning.length; label++) {
        meaning[label] = readWeights(in, dimensions);
      }
      return new LinearModel(labels, biases, weights, meaning);
    }
  }

  private static void writeWeights(DataOutputStream out, float[] weights) throws IOException {
    for (float weight : weights) {
      out.writeShort((Float.floatToIntBits(weight) + 0x8000) >>> 16);
    }
  }

  private static float[] readWeights(DataInputStream in, int count) throws IOException {
    float[] weights = new float[count];
    for (int i = 0; i < count; i++) {
      weights[i] = Float.intBitsToFloat(in.readUnsignedShort() << 16);
    }
    return weights;
  }
}
