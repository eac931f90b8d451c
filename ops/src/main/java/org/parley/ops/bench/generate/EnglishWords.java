package org.parley.ops.bench.generate;

import java.util.List;

/**
 * The words that the invented texts begin with: the commonest of English, then those of a trade.
 */
final class EnglishWords {

  private static final String COMMON =
      """
      the to and of a in is it that for you on with this be have not as at but from or we are was
      if can my they an your when there will so all one what about do up has been which out by no
      just like more get would only some their other then than now how time after into also its who
      our does any first could back even where over new two way because good these most still need
      work make use know want see here before same through should set try find go again right every
      off change last add run too much start long each check look problem help while both between
      thing under few without since never might something different always another down please
      thanks anyone already using working tried did shows happens\
      """;

  private static final String TRADE =
      """
      device update battery charger firmware version account invoice meter sensor cable network
      router setting option button screen page error message log file folder server client request
      answer report case question value number power voltage current energy storage inverter module
      panel roof house garage heating pump water temperature pressure speed signal range contact
      switch relay fuse socket phase ground wire connector adapter port address password token key
      certificate browser phone tablet app widget chart graph history export import backup restore
      database table column row script function loop thread queue cache memory disk driver kernel
      package library module release patch branch merge commit build test deploy container cluster
      node load balance timeout retry delay schedule calendar reminder notification mail letter
      order delivery warranty refund price plan contract customer support ticket manual guide
      chapter example sample picture video sound light color theme font layout template form field
      label menu list filter search index result score vote comment reply member group space tag
      community moderator expert badge poll idea document draft article blog season winter summer
      morning evening night week month year hour minute second north south wall door window cellar
      attic garden street car bike engine wheel brake tool screw bracket frame cover seal filter
      valve tank pipe drain rain snow storm lightning surge outage grid feed tariff budget saving\
      """;

  private static final int COMMON_COUNT = COMMON.split("\\s+").length;

  private EnglishWords() {}

  /** Each once, the commonest first. */
  static List<String> all() {
    return List.of((COMMON + " " + TRADE).split("\\s+")).stream().distinct().toList();
  }

  /** How many of them are the glue of sentences, of which no tag is made. */
  static int common() {
    return COMMON_COUNT;
  }
}
