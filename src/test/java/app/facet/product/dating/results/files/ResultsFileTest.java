package app.facet.product.dating.results.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.fail;

import app.facet.product.dating.results.Source;
import app.facet.product.dating.results.Step;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResultsFileTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final ResultsFile READER = new ResultsFile(NEW_YORK, LocalDate.of(2026, 11, 22));

    private static final String TINDER = """
            {"User": {"bio": "x", "nested": [[1, {"a": null}]]},
             "Usage": {"app_opens": {"2026-03-01": 4, "2026-03-02": 9, "2026-03-03": 1},
                       "swipes_likes": {"2026-03-01": 30, "2026-03-02": 50},
                       "superlikes": {"2026-03-02": 1},
                       "swipes_passes": {"2026-03-01": 100},
                       "matches": {"2026-03-01": 2, "2026-03-02": "many", "2026-99-99": 3, "2999-01-01": 3},
                       "advertising_id": []},
             "Messages": [{"match_id": "Match 1", "messages": [
                  {"to": 0, "from": "You", "message": "secret words", "sent_date": "Mon, 02 Mar 2026 02:30:00 GMT"},
                  {"to": 0, "from": "You", "message": "more", "sent_date": "Tue, 03 Mar 2026 12:00:00 GMT"}]},
                 {"match_id": "Match 2", "messages": []}, 7]}
            """;

    private static final String HINGE = """
            [{"match": [{"timestamp": "2026-03-02 03:10:00"}],
              "like": [{"timestamp": "2026-03-01 20:00:00.123", "like": [{"timestamp": "2026-03-01 20:00:00", "comment": "hi"}]}],
              "chats": [{"body": "later", "timestamp": "2026-03-04 20:00:00"}, {"body": "secret", "timestamp": "2026-03-03 20:00:00"}],
              "we_met": [{"did_meet_subject": "No", "timestamp": "2026-03-05 20:00:00"},
                         {"did_meet_subject": "Yes", "was_my_type": true, "timestamp": "2026-03-06 20:00:00"}]},
             {"like": [{"timestamp": "2026-03-01T21:00:00Z"}]},
             {"block": [{"block_type": "remove", "timestamp": "2026-03-06 20:00:00"}], "match": "none"},
             null, 7, []]
            """;

    @Test
    void tindersExportGivesLikesGivenMatchesAndWhenPeopleBeganToWrite() throws IOException {
        FileDays file = read(TINDER);

        assertThat(file.source()).isEqualTo(Source.TINDER);
        assertThat(file.days())
                .extracting(FileDay::day)
                .containsExactly(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 3));
        // half past two in the morning in London is still the evening before in New York
        assertThat(file.days().getFirst().counts().known())
                .isEqualTo(Map.of(Step.LIKES_GIVEN, 30, Step.MATCHES, 2, Step.CONVERSATIONS, 1));
        assertThat(file.days().get(1).counts().orZero(Step.LIKES_GIVEN)).isEqualTo(51);
        assertThat(file.days().get(2).counts().get(Step.MATCHES)).hasValue(0);
    }

    @Test
    void hingesExportCountsEachPersonOnceAndOnlyDatesThatHappened() throws IOException {
        FileDays file = read(HINGE);

        assertThat(file.source()).isEqualTo(Source.HINGE);
        assertThat(file.days()).hasSize(6);
        assertThat(file.days().getFirst().counts().known())
                .isEqualTo(Map.of(Step.LIKES_GIVEN, 2, Step.MATCHES, 1, Step.CONVERSATIONS, 0, Step.DATES, 0));
        assertThat(file.days().get(2).counts().orZero(Step.CONVERSATIONS)).isEqualTo(1);
        assertThat(file.days().get(5).counts().orZero(Step.DATES)).isEqualTo(1);
    }

    @Test
    void nothingOfAnybodyElseIsReadOut() throws IOException {
        assertThat(read(TINDER).toString() + read(HINGE)).doesNotContain("secret", "Match 1", "later", "hi\"");
    }

    @Test
    void theZipMayBeGivenAsItWasDownloaded() throws IOException {
        assertThat(read(zip("myData/photos/1.jpg", "x", "myData/data.json", TINDER))
                        .source())
                .isEqualTo(Source.TINDER);
        assertThat(read(zip("export/user.json", "{}", "export/matches.json", HINGE))
                        .source())
                .isEqualTo(Source.HINGE);
        assertThat(read(zip("data.json", "{}", "matches.json", HINGE)).source()).isEqualTo(Source.HINGE);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aTableMayUseAnySeparatorAndQuotes(String separator) throws IOException {
        String text = """
                "Datum",Plattform,"Likes",Matches,Gespräche,Dates,"Likes von dir"
                "2026-03-01","Tinder",12,3,,0,40

                2026-03-02,Hinge,5.0,"2",1,1,
                """;
        FileDays file = read(text.replace(",", separator).replace("\n", "\r\n"));

        assertThat(file.days()).hasSize(2);
        assertThat(file.days().getFirst().platform()).isEqualTo("Tinder");
        assertThat(file.days().getFirst().counts().known())
                .isEqualTo(Map.of(Step.LIKES, 12, Step.MATCHES, 3, Step.DATES, 0, Step.LIKES_GIVEN, 40));
        assertThat(file.days().get(1).counts().orZero(Step.LIKES)).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void aTableMayComeInAnyUsualEncoding(String charset) throws IOException {
        byte[] bytes = "Tag;Gespräche\n1.3.2026;4\n".getBytes(Charset.forName(charset));

        assertThat(READER.read(new ByteArrayInputStream(bytes)).days())
                .singleElement()
                .satisfies(day ->
                        assertThat(day.counts().orZero(Step.CONVERSATIONS)).isEqualTo(4));
    }

    @Test
    void theWholeColumnTellsWhetherTheMonthComesFirst() throws IOException {
        assertThat(read("date,likes\n3/4/2026,1\n3/14/2026,2\n").days())
                .extracting(FileDay::day)
                .containsExactly(LocalDate.of(2026, 3, 4), LocalDate.of(2026, 3, 14));
        assertThat(read("date,likes\n3/4/2026,1\n14/3/26,2\n").days())
                .extracting(FileDay::day)
                .containsExactly(LocalDate.of(2026, 4, 3), LocalDate.of(2026, 3, 14));
        refuses("ambiguous-days", "date,likes\n3/4/2026,1\n");
    }

    @Test
    void linesWithoutSenseAreLeftOutAndCounted() throws IOException {
        FileDays file =
                read("date,likes\n2026-03-01,4\nsoon,4\n2026-03-02,lots\n2999-01-01,4\n2026-03-03,-1\n2026-03-04,\n");

        assertThat(file.days()).hasSize(1);
        assertThat(file.unreadable()).isEqualTo(5);
    }

    @Test
    void everyOtherFileGetsASentence() throws IOException {
        refuses("empty", "");
        refuses("other-json", "{\"Usage\": 7, \"x\": []}");
        refuses("other-json", "{\"some\": {\"Usage\": {}}}");
        refuses("other-json", "[1, 2, {\"a\": 1}]");
        refuses("broken", TINDER.substring(0, 300));
        refuses("broken", "{\"Usage\": {\"matches\": {\"2026-03-01\": 1e999999999}, ]");
        refuses("broken", "[".repeat(100_000));
        refuses("broken", "{\"a\":".repeat(100_000));
        refuses("no-day-column", "hello, this is a letter");
        refuses("no-number-column", "date,mood\n2026-03-01,good\n");
        refuses("broken-table", "date,likes\n\"2026-03-01,4\n");
        refuses("no-days", "{\"Usage\": {\"matches\": {}}}");
        refuses("no-days", "date,likes\n");
        refuses("too-long", "date,likes\n" + "2026-03-01,4\n".repeat(20_010));
    }

    @Test
    void hostileArchivesAreAnsweredQuicklyAndWithASentence() throws IOException {
        assertRefused("nothing-inside", zip("notes.txt", "dear diary"));
        assertRefused("broken-archive", new byte[] {
            'P', 'K', 3, 4, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9
        });
        assertRefused(
                "nothing-inside", zip("data.json", new String(zip("data.json", "{}"), StandardCharsets.ISO_8859_1)));
        byte[] bomb = bomb("photos/zeros.bin", 700);
        long before = ownTime();
        assertRefused("too-large", bomb);
        assertThat(Duration.ofNanos(ownTime() - before)).isLessThan(Duration.ofSeconds(5));
    }

    /** Two hundred megabytes of messages pass through; only days stay. */
    @Test
    void aHugeExportIsReadWithoutKeepingIt() throws IOException {
        assertThat(READER.read(new Messages(1_000_000)).days()).hasSize(1);
    }

    @Test
    void damagedCopiesNeverDoWorseThanARefusal() throws IOException {
        byte[][] originals = {
            TINDER.getBytes(StandardCharsets.UTF_8),
            HINGE.getBytes(StandardCharsets.UTF_8),
            zip("data.json", TINDER),
            "date;platform;likes\n2026-03-01;Tinder;4\n1.3.26;\"Hin\"\"ge\";5\n".getBytes(StandardCharsets.UTF_8)
        };
        var random = new Random(7);
        for (int at = 0; at < 4_000; at++) {
            byte[] copy = originals[at % originals.length].clone();
            for (int times = random.nextInt(6); times >= 0; times--) {
                copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
            }
            int length = random.nextInt(5) == 0 ? random.nextInt(copy.length) : copy.length;
            try {
                READER.read(new ByteArrayInputStream(copy, 0, length));
            } catch (FileRefused sentence) {
                assertThat(sentence.messageKey()).startsWith("dating.results.file.");
            } catch (IOException | RuntimeException defect) {
                fail("copy " + at, defect);
            }
        }
    }

    private static FileDays read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static FileDays read(byte[] bytes) throws IOException {
        return READER.read(new ByteArrayInputStream(bytes));
    }

    private static void refuses(String what, String text) {
        assertRefused(what, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertRefused(String what, byte[] bytes) {
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> read(bytes))
                .extracting(FileRefused::messageKey)
                .isEqualTo("dating.results.file." + what);
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (int at = 0; at < namesAndTexts.length; at += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[at]));
                zip.write(namesAndTexts[at + 1].getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    /** What this thread itself has worked, nanoseconds: however busy the machine is with other things. */
    private static long ownTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] bomb(String name, int megabytes) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 20];
            for (int at = 0; at < megabytes; at++) {
                zip.write(zeros);
            }
        }
        return bytes.toByteArray();
    }

    /** An export of so many messages, made while it is read. */
    private static final class Messages extends InputStream {

        private final List<byte[]> parts = List.of(
                "{\"Usage\":{\"matches\":{\"2026-03-01\":2}},\"Messages\":[{\"messages\":["
                        .getBytes(StandardCharsets.UTF_8),
                "{\"message\":\"words words words\",\"sent_date\":\"Sun, 01 Mar 2026 12:00:00 GMT\"},"
                        .getBytes(StandardCharsets.UTF_8),
                "{}]}]}".getBytes(StandardCharsets.UTF_8));
        private int left;
        private int part;
        private int at;

        Messages(int number) {
            left = number;
        }

        @Override
        public int read() {
            while (part < parts.size() && at == parts.get(part).length) {
                at = 0;
                part += part == 1 && --left > 0 ? 0 : 1;
            }
            return part < parts.size() ? parts.get(part)[at++] : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int number = 0;
            while (number < length) {
                int sign = read();
                if (sign < 0) {
                    return number == 0 ? -1 : number;
                }
                buffer[offset + number++] = (byte) sign;
            }
            return number;
        }
    }
}
