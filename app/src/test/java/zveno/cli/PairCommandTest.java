package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PairCommandTest extends PairCase {

  @Test
  void the_worked_case_is_planned_and_no_base_is_made() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv'}", WORKED);

    assertThat(pairs(plan)).containsExactly("Р0 Д0 90", "Р1 Д1 80", "Р2 Д2 65", "Р3 Д0 88");
    assertThat(plan.path("total").intValue()).isEqualTo(323);
    assertThat(plan.path("worst").intValue()).isEqualTo(65);
    assertThat(plan.path("mean").decimalValue()).isEqualByComparingTo("80.75");
    assertThat(plan.path("matched").intValue()).isEqualTo(4);
    assertThat(plan.path("certificate").toString()).isEqualTo("{\"optimal\":true,\"gap\":0}");
    assertThat(plan.path("pairs").get(0).path("margin").intValue()).isEqualTo(25);
    assertThat(plan.path("pairs").get(0).path("nextBest").textValue()).isEqualTo("Д1");
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void why_tells_the_price_and_the_chain_of_every_other_donor() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv'}", WORKED, "--why", "р2");

    assertThat(plan.path("why").toString())
        .isEqualTo(
            ("[{'donor':'Д0','price':33,'matchedLost':0,'chain':["
                    + "{'recipient':'Р2','from':'Д2','to':'Д0'},"
                    + "{'recipient':'Р3','from':'Д0','to':'Д2'}],'blockedBy':null},"
                    + "{'donor':'Д1','price':23,'matchedLost':0,'chain':["
                    + "{'recipient':'Р2','from':'Д2','to':'Д1'},"
                    + "{'recipient':'Р1','from':'Д1','to':'Д0'},"
                    + "{'recipient':'Р3','from':'Д0','to':'Д2'}],'blockedBy':null}]")
                .replace('\'', '"'));
  }

  @Test
  void what_blocks_a_donor_is_said_in_place_of_a_price() throws IOException {
    String table = WORKED.replace("Р0;90;60;40", "Р0;90;;40");
    JsonNode plan =
        plan("{'scores':'t.csv','bans':[['Р0','Д2']],'capacity':{'Д0':3}}", table, "--why", "Р0");
    JsonNode pinned = plan("{'scores':'t.csv','pins':[['Р0','Д1']]}", WORKED, "--why", "Р1");

    assertThat(plan.path("why").findValuesAsText("blockedBy")).containsExactly("empty", "ban");
    assertThat(plan.path("why").get(0).path("price").isNull()).isTrue();
    assertThat(pinned.path("why").findValuesAsText("blockedBy"))
        .containsExactly("capacity", "null");
  }

  @Test
  void a_pin_is_kept_and_its_price_is_told() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv','pins':[['Р0','Д1']]}", WORKED);

    assertThat(plan.path("total").intValue()).isEqualTo(298);
    assertThat(pairs(plan)).containsExactly("Р0 Д1 60", "Р1 Д0 85", "Р2 Д2 65", "Р3 Д0 88");
    assertThat(plan.path("pairs").get(0).path("pinned").booleanValue()).isTrue();
    assertThat(plan.path("pairs").get(0).path("pinPrice").intValue()).isEqualTo(25);
  }

  /// Without the pin another school would have a donor, so no sum of scores is its price.
  @Test
  void a_pin_that_takes_the_only_donor_of_another_school_has_no_price() throws IOException {
    String table = "Ш;A;B\nX;10;5\nY;1;\nВместимость;1;1\n";
    String round = "{'scores':'t.csv','donorsPerRecipient':2,'pins':[['X','A']]}";
    JsonNode plan = plan(round, table);

    assertThat(pairs(plan)).containsExactly("X A 10", "X B 5");
    assertThat(plan.path("pairs").get(0).path("pinPrice").isNull()).isTrue();
    assertThat(pairs(plan("{'scores':'t.csv','donorsPerRecipient':2}", table)))
        .containsExactly("X B 5", "Y A 1");
  }

  @Test
  void a_school_short_of_a_place_is_told_who_competes_and_what_helps() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv','capacity':{'Д0':1}}", WORKED);
    JsonNode unmatched = plan.path("unmatched").get(0);

    assertThat(plan.path("matched").intValue()).isEqualTo(3);
    assertThat(unmatched.path("recipient").textValue()).isEqualTo("Р3");
    assertThat(unmatched.path("reason").textValue())
        .isEqualTo(
            "4\u00a0школы претендуют на 3\u00a0места: «Р0», «Р1», «Р2», «Р3». Места — у «Д0», «Д1», «Д2».");
    assertThat(unmatched.path("needed").intValue()).isEqualTo(4);
    assertThat(unmatched.path("places").intValue()).isEqualTo(3);
    assertThat(unmatched.path("relax").get(0).textValue()).isEqualTo("добавить место у «Д0»");
  }

  @Test
  void a_capacity_is_that_of_the_round_then_of_the_table_then_of_the_default_then_two()
      throws IOException {
    String rows = "Школа;Д0;Д1\nР0;9;1\nР1;9;1\nР2;9;1\nР3;9;1\n";
    String table = rows.replace("Р0", "Вместимость;3;\nР0");

    assertThat(plan("{'scores':'t.csv'}", rows).path("total").intValue()).isEqualTo(20);
    assertThat(total("{'scores':'t.csv','capacity':{'default':4}}", rows)).isEqualTo(36);
    assertThat(total("{'scores':'t.csv','capacity':{'default':1}}", table)).isEqualTo(28);
    assertThat(total("{'scores':'t.csv','capacity':{'Д0':4,'default':1}}", table)).isEqualTo(36);
    assertThat(total("{'scores':'t.csv','capacity':{'Д0':0,'Д1':0}}", table)).isZero();
  }

  @Test
  void the_three_modes_of_fairness_and_their_price() throws IOException {
    String table = "Ш;A;B;C\nX;50;55;70\nY;25;10;30\nZ;55;90;45\nВместимость;1;1;1\n";

    assertThat(total("{'scores':'t.csv'}", table)).isEqualTo(185);
    JsonNode worst = plan("{'scores':'t.csv','fairness':'worst-first'}", table);
    assertThat(worst.path("total").intValue()).isEqualTo(170);
    assertThat(worst.path("worst").intValue()).isEqualTo(30);
    assertThat(worst.path("fairness").toString())
        .isEqualTo("{\"mode\":\"worst-first\",\"price\":0.081081,\"totalWithout\":185}");
    JsonNode leximin = plan("{'scores':'t.csv','fairness':'leximin'}", table);
    assertThat(pairs(leximin)).containsExactly("X B 55", "Y C 30", "Z A 55");
    assertThat(leximin.path("certificate").path("optimal").booleanValue()).isTrue();
    assertThat(total("{'scores':'t.csv','fairness':'priced','maxPrice':0.08}", table))
        .isEqualTo(185);
    assertThat(total("{'scores':'t.csv','fairness':'priced','maxPrice':0.09}", table))
        .isEqualTo(170);
  }

  @Test
  void costs_are_minimised_and_fractions_below_zero_are_kept() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv','minimise':true}", "Ш;A;B\nX;1,5;-2,125\nY;-0,5;3\n");

    assertThat(pairs(plan)).containsExactly("X B -2.125", "Y A -0.5");
    assertThat(plan.path("total").decimalValue()).isEqualByComparingTo("-2.625");
    assertThat(plan.path("worst").decimalValue()).isEqualByComparingTo("-0.5");
    assertThat(plan.path("pairs").get(0).path("margin").decimalValue())
        .isEqualByComparingTo("3.625");
  }

  @Test
  void several_donors_for_each_school() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv','donorsPerRecipient':2}", WORKED);

    assertThat(pairs(plan)).hasSize(4);
    assertThat(plan.path("matched").intValue()).isEqualTo(4);
    assertThat(plan.path("unmatched")).hasSize(4);
    assertThat(
            pairs(
                plan(
                    "{'scores':'t.csv','donorsPerRecipient':2,'capacity':{'Д0':4,'Д1':4,"
                        + "'Д2':4}}",
                    WORKED)))
        .hasSize(8);
  }

  @Test
  void an_earlier_plan_is_kept_where_nothing_is_lost() throws IOException {
    String table = "Ш;A;B\nX;5;5\nY;5;5\nВместимость;1;1\n";
    write("old.json", "{'pairs':[{'recipient':'X','donor':'B'},{'recipient':'W','donor':'A'}]}");

    JsonNode plan = plan("{'scores':'t.csv','seedPlan':'old.json'}", table);

    assertThat(pairs(plan)).containsExactly("X B 5", "Y A 5");
    assertThat(plan.path("moved").toString())
        .isEqualTo(
            "[{'recipient':'Y','from':null,'to':'A'},{'recipient':'W','from':'A','to':null}]"
                .replace('\'', '"'));
    assertThat(pairs(plan("{'scores':'t.csv'}", table))).containsExactly("X A 5", "Y B 5");
  }

  /// The best total keeps to the level of the worst pair by itself here.
  @Test
  void fairness_holds_for_the_earlier_plan_and_for_prices_also_where_it_costs_nothing()
      throws IOException {
    String table = "Ш;A;B\nX;5;6\nY;4;5\nВместимость;1;1\n";
    write("old.json", "{'pairs':[{'recipient':'X','donor':'B'},{'recipient':'Y','donor':'A'}]}");

    for (String mode : List.of("'worst-first'", "'priced','maxPrice':0.5")) {
      String round = "{'scores':'t.csv','seedPlan':'old.json','fairness':" + mode + "}";
      JsonNode plan = plan(round, table, "--why", "Y");

      assertThat(pairs(plan)).containsExactly("X A 5", "Y B 5");
      assertThat(plan.path("why").findValuesAsText("blockedBy")).containsExactly("fairness");
      assertThat(plan.path("pairs").findValuesAsText("margin")).containsExactly("null", "null");
    }
  }

  @Test
  void shuffled_tables_give_the_same_bytes() throws IOException {
    String table = "Ш;№ 2;№ 10;№ 1\nР 10;5;5;5\nР 9;5;5;5\nР 2;5;4;5\n";
    String shuffled = "Ш;№ 1;№ 2;№ 10\nР 2;5;5;4\nР 10;5;5;5\nР 9;5;5;5\n";
    String first = plan("{'scores':'t.csv'}", table).toString();

    assertThat(plan("{'scores':'t.csv'}", shuffled).toString()).isEqualTo(first);
    assertThat(pairs(plan("{'scores':'t.csv'}", table)))
        .containsExactly("Р 2 № 1 5", "Р 9 № 1 5", "Р 10 № 2 5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {'scores':'t.csv','pins':[['Р0','Д1'],['Р0','Д0']]}|pin.conflict
          {'scores':'t.csv','pins':[['Р0','Д1'],['Р1','Д1']]}|pin.capacity
          {'scores':'t.csv','pins':[['Р0','Д1']],'capacity':{'Д1':0}}|pin.capacity
          {'scores':'t.csv','pins':[['Р0','Д1']],'bans':[['Р0','Д1']]}|pin.banned
          {'scores':'t.csv','pins':[['Р9','Д1']]}|name.unknown
          {'scores':'t.csv','bans':[['Р0','Д9']]}|name.unknown
          {'scores':'t.csv','capacity':{'Д9':1}}|name.unknown
          {'scores':'t.csv','capacity':{'Д1':-1}}|capacity.invalid
          {'scores':'t.csv','capacity':{'Д1':1.5}}|capacity.invalid
          {'scores':'t.csv','capacity':{'Д1':0,'«д1»':2}}|capacity.twice
          {'scores':'t.csv','fairness':'kind'}|round.value
          {'scores':'t.csv','fairness':'priced'}|round.value
          {'scores':'t.csv','maxPrice':2}|round.value
          {'scores':'t.csv','donorsPerRecipient':0}|round.value
          {'scores':'t.csv','pins':['Р0']}|round.value
          {'scores':'t.csv','seed':1}|round.key
          {'title':'t'}|round.noScores
          {'scores':'t.csv'|round.unreadable
          []|round.unreadable
          {'scores':'none.csv'}|file.missing
          {'scores':'t.csv','seedPlan':'none.json'}|file.missing
          """)
  void a_round_that_cannot_be_is_refused(String round, String code) throws IOException {
    assertThat(refusal(round, WORKED).path("code").textValue()).isEqualTo(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {/'scores':'t.csv',/}|r.json|Не читается как JSON, ошибка в строке 3.
          {/'scores':'t.csv',/'scores':'t.csv'}|r.json|ошибка в строке 3.
          {'scores':'t.csv','seedPlan':'old.json'}|old.json|ошибка в строке 2.
          {'scores':'t.csv','maxPrice':'2 %'}|r.json|Нужно: доля лучшей суммы от 0 до 1
          {'scores':'t.csv','capacity':{'Д0':'2'}}|r.json|Число мест у «Д0» — «"2"».
          {'scores':'t.csv','seed':1}|r.json|Известны: bans, capacity, donorsPerRecipient
          {'scores':'t.csv','seedPlan':'folder'}|folder|не удалось прочитать
          """)
  void what_is_wrong_with_a_round_is_said_with_the_file_and_what_is_needed(
      String round, String file, String said) throws IOException {
    write("old.json", "{'pairs':\n[}");
    Files.createDirectories(folder.resolve("folder"));

    JsonNode error = refusal(round.replace('/', '\n'), WORKED);

    assertThat(error.path("file").textValue()).endsWith(file);
    assertThat(error.path("text").textValue()).contains(said);
  }

  @Test
  void the_example_of_the_help_is_a_round() throws IOException {
    String help = Console.in(folder).answer("pair", "--help").out();
    String round = help.substring(help.indexOf('{'), help.lastIndexOf('}') + 1);
    String table = "Ш;Школа 903;Школа 908\nШкола 912;50;60\nШкола 921;70;90\n";

    JsonNode plan = plan(round.replace("баллы.xlsx", "t.csv"), table);

    assertThat(plan.path("fairness").path("mode").textValue()).isEqualTo("priced");
    assertThat(pairs(plan)).containsExactly("Школа 912 Школа 903 50");
  }

  @Test
  void prices_below_zero_are_told_as_a_gain() throws IOException {
    write("t.csv", "Ш;A;B\nX;50;70\nY;25;40\nВместимость;1;1\n");
    write("r.json", "{'scores':'t.csv','fairness':'leximin'}");
    Console console = Console.in(folder).answer("pair", folder.resolve("r.json"), "--why", "X");
    write("t.csv", "Ш;A;B\nX;50;-1\nY;1;-50\nВместимость;1;1\n");
    write("r.json", "{'scores':'t.csv','fairness':'worst-first'}");
    Console lost = Console.in(folder).answer("pair", folder.resolve("r.json"), "--why", "X");

    assertThat(console.out())
        .contains("B: по сумме план станет лучше на 5, но хуже по справедливости (X: A → B;")
        .contains("начиная с худшей; цена 5,3 % лучшей суммы 95.");
    assertThat(lost.out())
        .contains("A: пар станет меньше на 1, хотя сумма — лучше на 50 (X: B → A;");
  }

  @Test
  void a_round_in_another_encoding_is_refused_with_the_line() throws IOException {
    write("t.csv", WORKED);
    byte[] round = "{\"scores\":\"t.csv\",\n\"title\":\"Проба\"}".getBytes("windows-1251");
    Files.write(folder.resolve("r.json"), round);
    Console console = Console.in(folder);

    assertThat(console.run("pair", folder.resolve("r.json"), "--json")).isEqualTo(3);
    assertThat(console.json().path("error").path("text").textValue()).contains("в строке 2");
  }

  @Test
  void the_answer_never_takes_the_place_of_the_round_or_its_table_but_of_an_earlier_plan()
      throws IOException {
    Path spelt = folder.resolve(".").resolve("r.json");
    write("t.csv", WORKED);
    write("old.json", "{'pairs':[]}");
    write("r.json", "{'scores':'t.csv','seedPlan':'old.json'}");
    String before = Files.readString(folder.resolve("r.json"));

    for (Path over : List.of(folder.resolve("r.json"), spelt)) {
      Console console = Console.in(folder);
      assertThat(console.run("pair", folder.resolve("r.json"), "--out", over)).isEqualTo(2);
      assertThat(console.err()).contains("поверх него ничего не записано");
    }
    assertThat(Files.readString(folder.resolve("r.json"))).isEqualTo(before);
    Path old = folder.resolve("old.json");
    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", old);
    assertThat(Console.in(folder).read(old).path("total").intValue()).isEqualTo(323);
  }

  @Test
  void schools_without_any_donor_are_left_unmatched_and_nothing_is_refused() throws IOException {
    JsonNode plan = plan("{'scores':'t.csv'}", "Ш;A\nX;\nY;\n");

    assertThat(plan.path("matched").intValue()).isZero();
    assertThat(plan.path("total").intValue()).isZero();
    assertThat(plan.path("worst").isNull()).isTrue();
    assertThat(plan.path("unmatched").findValuesAsText("reason"))
        .containsExactly("Ни одна школа-донор не подходит.", "Ни одна школа-донор не подходит.");
  }

  @Test
  void a_wrong_ending_is_wrong_usage() throws IOException {
    write("t.csv", WORKED);
    write("r.json", "{'scores':'t.csv'}");

    assertThat(Console.in(folder).run("pair", folder.resolve("r.json"), "--out", "x.odt"))
        .isEqualTo(2);
  }
}
