package org.parley.web.live;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.parley.community.live.Reader;
import org.parley.community.problem.Invalid;

/**
 * The channel where WebSockets are blocked: {@code GET /live/events?say=…} tells by server-sent
 * events, and what a page has to say later it posts to the same address.
 */
@WebServlet(urlPatterns = "/live/events", asyncSupported = true)
public class LiveEvents extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @Inject transient Clock clock;
  @Inject transient Channels channels;
  @Inject transient Exchange exchange;
  @Inject transient Writing writing;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Saying saying = read(request, response);
    if (saying == null) {
      return;
    }
    response.setContentType("text/event-stream");
    response.setCharacterEncoding("UTF-8");
    // proxies that gather answers would gather for ever
    response.setHeader("X-Accel-Buffering", "no");
    response.setHeader("Cache-Control", "no-store");
    AsyncContext context = request.startAsync(request, response);
    context.setTimeout(0);
    EventsLine line = new EventsLine(context, response.getOutputStream());
    Channel channel =
        new Channel((Caller) request.getUserPrincipal(), line, false, clock.instant());
    context.addListener(new Leaving(channel));
    channels.add(channel);
    response.getOutputStream().setWriteListener(line);
    channel.send(Tellings.PING);
    exchange.hear(channel, saying);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Saying saying = read(request, response);
    Reader reader = ((Caller) request.getUserPrincipal()).reader();
    if (saying != null && saying.isWriting()) {
      writing.tell(reader, saying.thread());
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (saying != null && saying.isCursor()) {
      writing.tell(reader, saying.document(), saying.cursor());
      response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    } else if (saying != null) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
    }
  }

  /** Null when it is nonsense, which is answered then. */
  private static Saying read(HttpServletRequest request, HttpServletResponse response) {
    try {
      return Saying.of(request.getParameter("say"));
    } catch (Invalid nonsense) {
      response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
      return null;
    }
  }

  private final class Leaving implements AsyncListener {

    private final Channel channel;

    Leaving(Channel channel) {
      this.channel = channel;
    }

    @Override
    public void onComplete(AsyncEvent event) {
      channels.remove(channel);
    }

    @Override
    public void onTimeout(AsyncEvent event) {
      channels.close(channel, Line.Ending.AGAIN);
    }

    @Override
    public void onError(AsyncEvent event) {
      channels.close(channel, Line.Ending.AGAIN);
    }

    @Override
    public void onStartAsync(AsyncEvent event) {
      channels.add(channel);
    }
  }
}
