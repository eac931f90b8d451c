package org.parley.web.live;

import jakarta.websocket.CloseReason;
import jakarta.websocket.CloseReason.CloseCodes;
import jakarta.websocket.Session;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A line over a WebSocket. */
final class SocketLine extends Line {

  private static final Logger LOG = Logger.getLogger(SocketLine.class.getName());
  private static final long PATIENCE_MS = 20_000;

  private final Session session;

  SocketLine(Session session) {
    this.session = session;
    session.getAsyncRemote().setSendTimeout(PATIENCE_MS);
  }

  @Override
  void write(String text) {
    try {
      session
          .getAsyncRemote()
          .sendText(
              text,
              result -> {
                if (result.isOK()) {
                  written();
                } else {
                  close(Ending.TOO_MUCH);
                }
              });
    } catch (IllegalStateException closed) {
      LOG.log(Level.FINE, "A page left while it was told something", closed);
      close(Ending.AGAIN);
    }
  }

  @Override
  void end(Ending ending) {
    try {
      session.close(new CloseReason(code(ending), ending.name()));
    } catch (IOException | IllegalStateException gone) {
      LOG.log(Level.FINE, "A page was gone before its socket was closed", gone);
    }
  }

  private static CloseCodes code(Ending ending) {
    return switch (ending) {
      case AGAIN -> CloseCodes.GOING_AWAY;
      case TOO_MUCH -> CloseCodes.TRY_AGAIN_LATER;
      case NONSENSE -> CloseCodes.CANNOT_ACCEPT;
      case SESSION_OVER -> CloseCodes.VIOLATED_POLICY;
    };
  }
}
