package org.parley.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.parley.search.SamplePosts.question;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Posts are found in their language, whatever the language of the searcher. */
public abstract class LanguagesContract extends IndexContract {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # German: cases, plurals, umlauts in every spelling, compounds
          häuser          | Wo steht das Haus, und wie alt ist es?
          Haeuser         | Wo steht das Haus, und wie alt ist es?
          fehlermeldung   | Seit gestern kommen immer wieder Fehlermeldungen, was soll ich tun?
          pumpe           | Die Luftwärmepumpe ist zu laut, was kann ich tun?
          wärmepumpe      | Meine Luftwärmepumpen laufen nicht mehr
          waermepumpen    | Warum ist die Wärmepumpe so laut?
          grüßen          | Mit freundlichem Gruß und vielen Dank für die Hilfe
          strasse         | Die Straße ist gesperrt und ich komme nicht durch
          # French: plurals, elision, accents
          onduleurs       | L'onduleur affiche une erreur depuis hier, que dois-je faire ?
          onduleur        | L’onduleur affiche une erreur depuis hier, que dois-je faire ?
          panneau         | Nos panneaux ne produisent plus rien depuis une semaine
          reinitialise    | Comment puis-je réinitialiser mes appareils ?
          générale        | Les conditions générales de vente ne sont pas dans le dossier
          # Spanish
          inversor        | Los inversores no funcionan desde ayer, ¿qué puedo hacer?
          cancion         | Las canciones no se pueden escuchar en esta página
          instalaciones   | La instalación no termina y no sé por qué
          # Portuguese
          versao          | As versões novas não funcionam com os meus painéis
          versões         | Não consigo instalar a versão mais nova do programa
          painel          | Os painéis não produzem nada desde ontem
          # Arabic: article, conjunction, plural, diacritics
          كتاب            | اشتريت الكتاب أمس من المكتبة وقرأته
          الطابعة         | هذه طابعة جديدة ولا تعمل منذ أمس
          مهندس           | وصل المهندسون إلى الموقع هذا الصباح
          # Chinese, Japanese, Korean
          水泵            | 我家的水泵晚上噪音很大怎么办
          噪音            | 我家的水泵晚上噪音很大怎么办
          交換方法        | ポンプの交換方法を教えてください
          ポンプ          | ポンプの交換方法を教えてください
          펌프            | 밤에 펌프가 너무 시끄러워요
          水              | 停水了
          # other languages as they stand, without case and accents
          насос           | Насос шумит ночью
          zasilacz        | Mój zasilacz nie działa od wczoraj i nie wiem dlaczego
          """)
  void wordIsFoundInItsLanguage(String typed, String text) {
    index(
        question(1, "1", text), question(2, "2", "The garden fence is green and the roof is red"));

    assertThat(found(typed + " ")).containsExactly(1L);
    assertThat(marked(find(typed + " ").items().get(0).snippetSegments())).isNotEmpty();
  }

  @Test
  void shortTitleIsOfItsOwnLanguageOrOfItsText() {
    index(
        question(1, "Luftwärmepumpen defekt", "Seit gestern ist es kalt und nichts läuft mehr."),
        question(
            2, "Panneaux solaires", "Ils ne produisent plus rien depuis que la pluie est là."));

    assertThat(found("luftwärmepumpe ")).containsExactly(1L);
    assertThat(found("panneau solaire ")).containsExactly(2L);
    assertThat(marked(find("pumpe ").items().get(0).titleSegments()))
        .containsExactly("Luftwärmepumpen");
  }

  @Test
  void wordOfAnotherLanguageIsNoMatchByChance() {
    index(
        question(1, "1", "The cases of the devices are made of steel and they are heavy"),
        question(2, "2", "Dans ce cas il ne faut pas ouvrir le couvercle de la machine"));

    assertThat(found("case ").get(0)).as("what is spelt so comes first").isEqualTo(1L);
    assertThat(found("devices ")).containsExactly(1L);
    assertThat(found("machines ")).as("a word of both").containsExactly(2L);
  }

  @Test
  void stemmerIsNotUsedOnOtherLanguages() {
    index(question(1, "1", "The hand is cold and it will be numb"));

    assertThat(found("number ")).as("numb in French").isEmpty();
  }

  @Test
  void rareLanguageIsNoMerit() {
    PostDocument[] posts = new PostDocument[20];
    for (int i = 1; i < posts.length; i++) {
      posts[i] = question(i + 1, "1", "The inverters hum, and nobody knows what to do at night");
    }
    posts[0] =
        question(
            1,
            "1",
            "Mon inverter et les voisins : que faire avec ce bruit la nuit, quand toute la maison"
                + " dort depuis longtemps et que personne ne trouve la prise ?");
    index(posts);

    assertThat(found("inverters ")).endsWith(1L);
  }

  @Test
  void stopWordsOfTheQuerysLanguageCountOnlyAlone() {
    index(
        question(1, "1", "Der Wechselrichter zeigt einen Fehler und ist sehr laut"),
        question(2, "2", "Was ist das und wie macht man es?"));

    assertThat(found("was ist mit dem Wechselrichter ")).containsExactly(1L);
    assertThat(found("\"was ist das\"")).containsExactly(2L);
  }

  @Test
  void textOfNoSpacesIsFoundByMostOfItsPairs() {
    index(question(1, "1", "ポンプを交換する方法を教えてください"), question(2, "2", "天気予報を教えてください"));

    assertThat(found("ポンプの交換方法を教えて ").get(0)).isEqualTo(1L);
    assertThat(found("\"交換する方法\"")).containsExactly(1L);
    assertThat(marked(find("\"交換する方法\"").items().get(0).snippetSegments()))
        .containsExactly("交換する方法");
  }
}
