package org.parley.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongNumbersTest {

  @Test
  void keysAreNumberedInTheOrderInWhichTheyCome() {
    LongNumbers numbers = new LongNumbers();

    assertThat(numbers.of(7)).isZero();
    assertThat(numbers.of(0)).isEqualTo(1);
    assertThat(numbers.of(7)).isZero();
    assertThat(numbers.of(-1)).isEqualTo(2);
    assertThat(numbers.size()).isEqualTo(3);
    assertThat(numbers.key(1)).isZero();
  }

  @Test
  void manyKeysOfAnyKindKeepTheirNumbers() {
    Random dice = new Random(3);
    List<Long> keys = new ArrayList<>();
    for (long key = 0; key < 3000; key++) {
      keys.addAll(List.of(key, key << 40, Long.MIN_VALUE + key));
    }
    List<Long> distinct = keys.stream().distinct().toList();
    LongNumbers numbers = new LongNumbers();

    distinct.forEach(numbers::of);

    assertThat(numbers.size()).isEqualTo(distinct.size());
    for (int i = 0; i < 20_000; i++) {
      int number = dice.nextInt(distinct.size());
      assertThat(numbers.of(distinct.get(number))).isEqualTo(number);
      assertThat(numbers.key(number)).isEqualTo(distinct.get(number));
    }
  }
}
