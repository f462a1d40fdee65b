package app.facet.product.careers.postings;

import static org.assertj.core.api.Assertions.assertThat;

import app.facet.product.careers.postings.Pay.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            £68,000–£82,000; 68000; 82000; GBP; YEAR
            Salary: 45-55k GBP p.a.; 45000; 55000; GBP; YEAR
            £42k-£50k + van + on-call allowance; 42000; 50000; GBP; YEAR
            Compensation: $120,000.00 - $140,000.00 per year; 120000; 140000; USD; YEAR
            € 4.800 – € 6.200 gross per month; 4800; 6200; EUR; MONTH
            4.200–4.800 € im Monat; 4200; 4800; EUR; MONTH
            Jahresgehalt: 75 – 90 TEUR; 75000; 90000; EUR; YEAR
            16,50 – 18,00 € per hour ++ night bonus; 16.5; 18; EUR; HOUR
            Stundenlohn: 14,80 €/Std. + Zuschläge; 14.8; 14.8; EUR; HOUR
            Salary: CZK 95 000 – 120 000 / month; 95000; 120000; CZK; MONTH
            CHF 95'000 bis 115'000 pro Jahr; 95000; 115000; CHF; YEAR
            Wir zahlen 2.900 bis 3.300 € brutto plus Trinkgeld; 2900; 3300; EUR; MONTH
            """)
    void paysAreReadHoweverTheyAreWritten(String line, BigDecimal from, BigDecimal to, String currency, Period period) {
        assertThat(PayReader.read(List.of(line))).hasValueSatisfying(pay -> {
            assertThat(pay.from()).isEqualByComparingTo(from);
            assertThat(pay.to()).isEqualByComparingTo(to);
            assertThat(pay.currency()).isEqualTo(currency);
            assertThat(pay.period()).isEqualTo(period);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "When the machine stops it costs £9,000 an hour.",
                "A home office budget of 1,000 euros.",
                "We grew our revenue from 3 to 12 million euros last year.",
                "car allowance of £5k",
                "Our platform serves 600,000 people in 2026.",
                "10 days per year for learning, with a budget of EUR 4.000"
            })
    void otherSumsAreNoPay(String line) {
        assertThat(PayReader.read(List.of("", "", "", "", "", "", line))).isEmpty();
    }

    @Test
    void ofManySumsTheLikeliestIsTaken() {
        assertThat(PayReader.read(List.of(
                        "Site Manager",
                        "You look after a budget of £2,500,000.",
                        "Package: £52-60k, car allowance of £5k, 33 days of leave.")))
                .map(Pay::to)
                .hasValueSatisfying(most -> assertThat(most).isEqualByComparingTo("60000"));
    }

    @Test
    void whatIsGivenTheWrongWayRoundIsTurned() {
        var pay = new Pay(BigDecimal.TEN, BigDecimal.ONE, "EUR", Period.HOUR);
        assertThat(pay.from()).isEqualTo(BigDecimal.ONE);
        assertThat(Optional.of(pay.to())).contains(BigDecimal.TEN);
    }
}
