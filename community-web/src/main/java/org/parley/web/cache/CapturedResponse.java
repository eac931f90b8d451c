package org.parley.web.cache;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Holds a page back until it is whole. Errors and redirects go through. */
final class CapturedResponse extends HttpServletResponseWrapper {

  private static final int USUAL_SIZE = 1 << 16;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_SIZE);
  private final PrintWriter writer =
      new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
  private boolean isPassed;

  CapturedResponse(HttpServletResponse response) {
    super(response);
  }

  /** What was written, unless it is an error or a redirect. */
  Optional<byte[]> body() {
    writer.flush();
    return isPassed || getStatus() != SC_OK ? Optional.empty() : Optional.of(bytes.toByteArray());
  }

  /** Sends what was held back, if anything was. */
  void release() throws IOException {
    writer.flush();
    if (bytes.size() > 0) {
      getResponse().setContentLength(bytes.size());
      bytes.writeTo(getResponse().getOutputStream());
    }
  }

  @Override
  public PrintWriter getWriter() {
    return writer;
  }

  @Override
  public ServletOutputStream getOutputStream() {
    return new Held();
  }

  @Override
  public void flushBuffer() {
    writer.flush();
  }

  @Override
  public void resetBuffer() {
    writer.flush();
    bytes.reset();
  }

  @Override
  public void reset() {
    super.reset();
    resetBuffer();
  }

  @Override
  public void sendError(int status) throws IOException {
    pass();
    super.sendError(status);
  }

  @Override
  public void sendError(int status, String message) throws IOException {
    pass();
    super.sendError(status, message);
  }

  @Override
  public void sendRedirect(String location) throws IOException {
    pass();
    super.sendRedirect(location);
  }

  private void pass() {
    isPassed = true;
    resetBuffer();
  }

  private final class Held extends ServletOutputStream {

    @Override
    public void write(int b) {
      bytes.write(b);
    }

    @Override
    public void write(byte[] source, int offset, int length) {
      bytes.write(source, offset, length);
    }

    @Override
    public boolean isReady() {
      return true;
    }

    @Override
    public void setWriteListener(WriteListener listener) {
      throw new IllegalStateException("Pages are written by the thread that makes them");
    }
  }
}
