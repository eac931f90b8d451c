package org.parley.web.live;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.time.Clock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.parley.community.problem.Invalid;

/** The channel as a WebSocket: one object for each open page. {@link LiveDoor} lets it in. */
@ServerEndpoint("/live/socket")
public class LiveSocket {

  private static final Logger LOG = Logger.getLogger(LiveSocket.class.getName());

  @Inject Clock clock;
  @Inject Channels channels;
  @Inject Exchange exchange;

  private Channel channel;

  @OnOpen
  public void open(Session session) {
    Caller caller = (Caller) session.getUserPrincipal();
    channel = new Channel(caller, new SocketLine(session), true, clock.instant());
    channels.add(channel);
  }

  @OnMessage(maxMessageSize = Saying.LONGEST)
  public void hear(String text) {
    try {
      exchange.hear(channel, Saying.of(text));
    } catch (Invalid nonsense) {
      channels.close(channel, Line.Ending.NONSENSE);
    }
  }

  @OnClose
  public void close() {
    if (channel != null) {
      channels.close(channel, Line.Ending.AGAIN);
    }
  }

  @OnError
  public void fail(Throwable failure) {
    LOG.log(Level.FINE, "A page's socket broke", failure);
    close();
  }
}
