package app.facet.platform.language;

import static app.facet.platform.language.Language.ENGLISH;
import static app.facet.platform.language.Language.GERMAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantitiesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1,200 users             | 1200 COUNT
                    1,200.50 users          | 1200.5 COUNT
                    1.5 years               | 1.5 COUNT
                    3+ years                | 3 COUNT
                    €1.2M                   | 1200000 MONEY EUR
                    $5k                     | 5000 MONEY USD
                    $1.2 million            | 1200000 MONEY USD
                    2 million dollars       | 2000000 MONEY USD
                    300 EUR                 | 300 MONEY EUR
                    40%                     | 40 PERCENT
                    40 percent              | 40 PERCENT
                    forty percent           | 40 PERCENT
                    10x                     | 10 MULTIPLE
                    three times             | 3 MULTIPLE
                    we doubled it           | 2 MULTIPLE
                    3rd place               | 3 ORDINAL
                    in 2021                 | 2021 YEAR
                    2,021 people            | 2021 COUNT
                    twenty-four people      | 24 COUNT
                    twenty four people      | 24 COUNT
                    a hundred people        | 100 COUNT
                    two dozen people        | 24 COUNT
                    five hundred thousand   | 500000 COUNT
                    """)
    void englishNumbersAreReadHoweverTheyAreWritten(String text, String read) {
        assertThat(read(text, ENGLISH)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    1.200 Leute             | 1200 COUNT
                    1.200,50 Euro           | 1200.5 MONEY EUR
                    1,5 Jahre               | 1.5 COUNT
                    1,2 Mio. Euro           | 1200000 MONEY EUR
                    3 Mrd. €                | 3000000000 MONEY EUR
                    40 %                    | 40 PERCENT
                    vierzig Prozent         | 40 PERCENT
                    zwölf Leute             | 12 COUNT
                    haben wir verdoppelt    | 2 MULTIPLE
                    ein Dutzend             | 12 COUNT
                    seit 2019               | 2019 YEAR
                    """)
    void germanNumbersAreReadTheGermanWay(String text, String read) {
        assertThat(read(text, GERMAN)).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a team
                    14:30
                    2024-03-01
                    1.2.3
                    K8s and S3
                    one's own
                    """)
    void whatIsNoNumberIsLeftAlone(String text) {
        assertThat(Quantities.of(text, ENGLISH)).isEmpty();
    }

    @Test
    void theSameNumberMeansTheSameInEverySpelling() {
        var one = Quantities.of("cut costs by €1.2M, i.e. 40 percent, for twelve teams", ENGLISH);
        var other = Quantities.of("1,200,000 EUR saved: 40%, 12 teams", ENGLISH);

        assertThat(one).hasSize(3);
        for (int i = 0; i < one.size(); i++) {
            assertThat(one.get(i).means(other.get(i))).isTrue();
        }
        assertThat(one.get(1).means(one.get(2))).isFalse();
    }

    @Test
    void theyAreFoundWhereTheyStand() {
        String text = "We grew to 2 million users in 2021.";

        assertThat(Quantities.of(text, ENGLISH))
                .extracting(quantity -> quantity.span().in(text))
                .containsExactly("2 million", "2021");
    }

    private static String read(String text, Language language) {
        return Quantities.of(text, language).stream()
                .map(quantity ->
                        (quantity.value().toPlainString() + " " + quantity.kind() + " " + quantity.unit()).strip())
                .collect(Collectors.joining(", "));
    }
}
