package zveno.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zveno.files.PdfText;
import zveno.pairing.engine.Judge;
import zveno.pairing.engine.Places;

class PairCommandTest {
  private static final String WORKED =
      """
      Школа;Д0;Д1;Д2
      Вместимость;2;1;1
      Р0;90;60;40
      Р1;85;80;30
      Р2;70;75;65
      Р3;88;55;50
      """;

  @TempDir Path folder;

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

  @Test
  void shuffled_tables_give_the_same_bytes() throws IOException {
    String table = "Ш;№ 2;№ 10;№ 1\nР 10;5;5;5\nР 9;5;5;5\nР 2;5;4;5\n";
    String shuffled = "Ш;№ 1;№ 2;№ 10\nР 2;5;5;4\nР 10;5;5;5\nР 9;5;5;5\n";
    String first = plan("{'scores':'t.csv'}", table).toString();

    assertThat(plan("{'scores':'t.csv'}", shuffled).toString()).isEqualTo(first);
    assertThat(pairs(plan("{'scores':'t.csv'}", table)))
        .containsExactly("Р 2 № 1 5", "Р 9 № 1 5", "Р 10 № 2 5");
  }

  @Test
  void numbers_of_the_OR_Library_are_read_in_all_their_forms() throws IOException {
    String square = "3\n1 9 9\n9 1\n9 9 9 1\n";
    String arcs = "4\n1 1 5\n2 2 5\n3 3 5\n4 4 5\n1 2 1\n";
    String oblong = "2 3\n4 1 3\n2 0 5\n";

    assertThat(totalOf("t.txt", square)).isEqualTo(3);
    assertThat(totalOf("t.txt", arcs)).isEqualTo(20);
    assertThat(totalOf("t.txt", oblong)).isEqualTo(3);
  }

  /// A problem written as the library writes its own: the size, then all costs, twenty on a line.
  @Test
  void a_file_like_those_of_the_OR_Library_has_the_least_total_that_OR_Tools_finds()
      throws IOException {
    int size = 100;
    int[] cost = new Random(100).ints(size * size, 1, 101).toArray();
    StringBuilder text = new StringBuilder(" " + size + " \r\n");
    for (int i = 0; i < cost.length; i++) {
      text.append(' ').append(cost[i]);
      if (i % 20 == 19) text.append(" \r\n");
    }
    int[] single = new int[size];
    Arrays.fill(single, 1);
    Judge.Verdict judge =
        Judge.solve(size, Places.single(size, single), (r, d) -> cost[r * size + d]);

    assertThat(judge.unmatched()).isZero();
    assertThat((long) totalOf("assign.txt", text.toString())).isEqualTo(judge.total());
  }

  private int totalOf(String name, String text) throws IOException {
    write(name, text);
    return total("{'scores':'" + name + "','minimise':true}", WORKED);
  }

  @Test
  void a_workbook_is_read_from_its_first_visible_sheet_and_the_document_has_the_pairs()
      throws IOException {
    Path book = folder.resolve("t.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(book)) {
      workbook.createSheet("Скрытый").createRow(0).createCell(0).setCellValue("не то");
      workbook.setSheetHidden(0, true);
      XSSFSheet sheet = workbook.createSheet("Оценки");
      sheet.createRow(0).createCell(0).setCellValue("Экспертные оценки");
      row(sheet, 2, "", "СОШ № 901", "СОШ № 902");
      row(sheet, 3, "СОШ № 920", 12.5, 70);
      row(sheet, 4, "СОШ № 921", 40, "");
      workbook.write(out);
    }
    write("r.json", "{'title':'Проба','scores':'t.xlsx'}");
    Path docx = folder.resolve("пары.docx");

    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", docx);

    try (XWPFDocument document = new XWPFDocument(Files.newInputStream(docx));
        XWPFWordExtractor text = new XWPFWordExtractor(document)) {
      assertThat(text.getText())
          .contains(
              "Пары школ", "Проба", "Сумма оценок: 110.", "Другого донора без потери пары нет");
      assertThat(document.getTables().getFirst().getRow(1).getCell(2).getText())
          .isEqualTo("СОШ №\u00a0902");
    }
    Path xlsx = folder.resolve("пары.xlsx");
    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", xlsx);
    try (XSSFWorkbook written = new XSSFWorkbook(Files.newInputStream(xlsx))) {
      List<Double> scores = new ArrayList<>();
      for (Row row : written.getSheet("Пары")) {
        if (row.getCell(3) != null
            && row.getCell(3).getCellType() == org.apache.poi.ss.usermodel.CellType.NUMERIC) {
          scores.add(row.getCell(3).getNumericCellValue());
        }
      }
      assertThat(scores).containsExactly(70.0, 40.0);
    }
    Path pdf = folder.resolve("пары.pdf");
    Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", pdf);
    assertThat(PdfText.of(pdf))
        .contains("1 СОШ № 920 СОШ № 902 70", "2 СОШ № 921 СОШ № 901 40", "Сумма оценок: 110.");
    Path json = folder.resolve("пары.json");
    Console console = Console.in(folder).answer("pair", folder.resolve("r.json"), "--out", json);
    assertThat(console.read(json).path("total").intValue()).isEqualTo(110);
  }

  private static void row(XSSFSheet sheet, int at, Object... values) {
    Row row = sheet.createRow(at);
    for (int i = 0; i < values.length; i++) {
      if (values[i] instanceof Number n) row.createCell(i).setCellValue(n.doubleValue());
      else row.createCell(i).setCellValue(values[i].toString());
    }
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
      textBlock =
          """
          Ш;A/X;много|scores.text
          Ш;A/X;1,2345|scores.decimals
          Ш;A/X;1000000|scores.tooGreat
          Ш;A/X;1;2|scores.columnWithoutName
          Ш;A/;1|scores.rowWithoutName
          Ш;A;a/X;1;2|name.ambiguous
          Ш;A/X;1/«x»;2|name.ambiguous
          Ш;A/Вместимость;два/X;1|capacity.invalid
          Ш;A|scores.noRecipients
          """)
  void a_table_that_cannot_be_read_is_refused(String table, String code) throws IOException {
    JsonNode error = refusal("{'scores':'t.csv'}", table.replace('/', '\n'));

    assertThat(error.path("code").textValue()).isEqualTo(code);
    assertThat(error.path("file").textValue()).endsWith("t.csv");
  }

  @Test
  void text_in_a_score_cell_is_named_with_row_and_column() throws IOException {
    JsonNode error = refusal("{'scores':'t.csv'}", "Ш;A;B\nX;1;2\nY;3;хорошо\n");

    assertThat(error.path("text").textValue())
        .contains("Строка 3, столбец C: «хорошо» — не число.");
  }

  @Test
  void a_damaged_file_and_numbers_without_sense_are_refused() throws IOException {
    Files.write(folder.resolve("t.xlsx"), new byte[] {'P', 'K', 3, 4, 9, 9});
    write("t.txt", "3\n1 2 3 4\n");

    assertThat(refusal("{'scores':'t.xlsx'}", WORKED).path("code").textValue())
        .isEqualTo("file.damaged");
    assertThat(refusal("{'scores':'t.txt'}", WORKED).path("code").textValue())
        .isEqualTo("scores.numbers");
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

  private JsonNode refusal(String round, String table) throws IOException {
    write("t.csv", table);
    write("r.json", round);
    Console console = Console.in(folder);
    assertThat(console.run("pair", folder.resolve("r.json"), "--json")).isEqualTo(3);
    return console.json().path("error");
  }

  private int total(String round, String table) throws IOException {
    return plan(round, table).path("total").intValue();
  }

  private JsonNode plan(String round, String table, Object... more) throws IOException {
    write("t.csv", table);
    write("r.json", round);
    List<Object> words = new ArrayList<>(List.of("pair", folder.resolve("r.json"), "--json"));
    words.addAll(List.of(more));
    return Console.in(folder).answer(words.toArray()).json();
  }

  private void write(String name, String text) throws IOException {
    String plain = name.endsWith(".json") ? text.replace('\'', '"') : text;
    Files.writeString(folder.resolve(name), plain, StandardCharsets.UTF_8);
  }

  private static List<String> pairs(JsonNode plan) {
    List<String> pairs = new ArrayList<>();
    for (JsonNode pair : plan.path("pairs")) {
      pairs.add(
          pair.path("recipient").textValue()
              + " "
              + pair.path("donor").textValue()
              + " "
              + pair.path("score").asText());
    }
    return pairs;
  }
}
