package org.parley.web.poll;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.parley.community.poll.PollResult;
import org.parley.community.poll.Share;
import org.parley.web.page.Messages;

class PieSliceTest {

  private final PollPictures pictures = new PollPictures();

  @Test
  void quarterGoesFromTheTopToTheRight() {
    PieSlice slice = new PieSlice(1, "Tea", 0, 1, 4);

    assertThat(slice.path()).startsWith("M0 0L0.00 -100.00A").endsWith("100.00 0.00Z");
    assertThat(slice.percent()).isEqualTo(25);
  }

  @Test
  void wholePieIsDrawnAsTwoHalves() {
    assertThat(new PieSlice(1, "Tea", 0, 7, 7).path())
        .isEqualTo("M0 0L0.00 -100.00A100 100 0 0 1 0.00 100.00A100 100 0 0 1 0.00 -100.00Z");
  }

  @Test
  void smallSlicesGoTogetherAndNothingIsLost() {
    pictures.messages = new Messages();
    List<Share> shares =
        IntStream.rangeClosed(1, 12)
            .mapToObj(number -> new Share(number, "Option " + number, number, 78))
            .toList();

    List<PieSlice> slices = pictures.pie(new PollResult(78, shares, null, List.of(), null));

    assertThat(slices).hasSize(8);
    assertThat(slices.get(0).label()).isEqualTo("Option 6");
    assertThat(slices.get(7).label()).isEqualTo("Others");
    assertThat(slices.get(7).to()).isEqualTo(78);
    assertThat(slices.stream().mapToInt(slice -> slice.to() - slice.from()).sum()).isEqualTo(78);
  }

  @Test
  void whatNobodyChoseHasNoSlice() {
    List<Share> shares = List.of(new Share(1, "Tea", 0, 2), new Share(2, "Coffee", 2, 2));

    assertThat(pictures.pie(new PollResult(2, shares, null, List.of(), null)))
        .extracting(PieSlice::label)
        .containsExactly("Coffee");
  }
}
