package org.parley.search.synonym;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parley.community.problem.Invalid;
import org.parley.search.Synonyms.Rule;

class SynonymLineTest {

  @Test
  void wordsMeanEachOther() {
    SynonymLine line = SynonymLine.parse(" PV ,photovoltaics,  solar   power, pv,");

    assertThat(line.text()).isEqualTo("PV, photovoltaics, solar power");
    assertThat(line.rules())
        .extracting(Rule::word)
        .containsExactly("PV", "photovoltaics", "solar power");
    assertThat(line.rules().get(2).others()).containsExactly("PV", "photovoltaics");
  }

  @Test
  void arrowLeadsOneWay() {
    SynonymLine line = SynonymLine.parse("inverter, PCU => converter");

    assertThat(line.text()).isEqualTo("inverter, PCU => converter");
    assertThat(line.rules()).extracting(Rule::word).containsExactly("inverter", "PCU");
    assertThat(line.rules().get(0).others()).containsExactly("converter");
    assertThat(SynonymLine.parse(line.text())).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          alone | alone
          arrows | a => b => c
          empty | ,
          empty | => b
          empty | a =>
          marks | a, !!
          many | a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u
          """)
  void badLineSaysWhy(String why, String line) {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> SynonymLine.parse(line))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("synonym." + why))
        .satisfies(problem -> assertThat(problem.field()).isEqualTo("lines"));
  }

  @Test
  void longWordIsTurnedDown() {
    assertThatExceptionOfType(Invalid.class)
        .isThrownBy(() -> SynonymLine.parse("a, " + "b".repeat(101)))
        .satisfies(problem -> assertThat(problem.code()).isEqualTo("synonym.long"));
  }
}
