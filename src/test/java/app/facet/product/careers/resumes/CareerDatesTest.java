package app.facet.product.careers.resumes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people write them. */
class CareerDatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Jan 2020 – Present | 2020-01 | now",
                "January 2020 - March 2021 | 2020-01 | 2021-03",
                "03/2017 – heute | 2017-03 | now",
                "03.2017 bis 12.2018 | 2017-03 | 2018-12",
                "01.03.2017 – 31.12.2018 | 2017-03 | 2018-12",
                "2 Mar. 2020 – 28 Feb. 2021 | 2020-03 | 2021-02",
                "seit 2019 | 2019 | now",
                "Seit Oktober 2018 | 2018-10 | now",
                "since May 2015 | 2015-05 | now",
                "2012—2016 | 2012 | 2016",
                "2012-2016 | 2012 | 2016",
                "2012‐2016 | 2012 | 2016",
                "2019-04 to 2020-11 | 2019-04 | 2020-11",
                "Sept. 2017 – present | 2017-09 | now",
                "März 2018 bis heute | 2018-03 | now",
                "Dez. 2018 – Mai 2020 | 2018-12 | 2020-05",
                "(Sep 2023 – May 2024) | 2023-09 | 2024-05",
                "JANUARY 2016 — FEBRUARY 2020 | 2016-01 | 2020-02",
                "Apr 2021 – Till date | 2021-04 | now",
                "'21 to now | 2021 | now",
                "Jan ’98 – Dec ’01 | 1998-01 | 2001-12"
            })
    void isUnderstood(String text, String from, String to) {
        Period period = CareerDates.range(text).orElseThrow().period();

        assertThat(period.from().iso()).isEqualTo(from);
        assertThat(period.current() ? "now" : period.to().iso()).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Grew revenue from 4 to 12 million", "+49 30 2019 2020", "ISO 9001", "1990s", "Room 2040-B"})
    void numbersThatAreNoTimesAreLeftAlone(String text) {
        assertThat(CareerDates.range(text)).isEmpty();
    }

    @Test
    void whatIsLeftOfALineKeepsItsPartsApart() {
        String line = "Engineer (2018 – 2020) Berlin";

        assertThat(CareerDates.range(line).orElseThrow().without(line)).isEqualTo("Engineer\tBerlin");
    }
}
