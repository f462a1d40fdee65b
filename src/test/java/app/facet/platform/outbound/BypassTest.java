package app.facet.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.unit.DataSize;

/**
 * Every spelling we know of that leads home, against a server at home that counts. Its port is allowed and every name
 * leads to it, so that nothing but the address stands in the way.
 */
class BypassTest {

    private static final List<String> LOOPBACK = List.of(
            "127.0.0.1", "127.0.0.2", "127.1.1.1", "127.255.255.254", "127.127.127.127", "0.0.0.0", "127.1", "127.0.1");

    private Canary canary;

    @BeforeEach
    void listens() throws IOException {
        canary = new Canary().says("/", "text/html", "home");
    }

    @AfterEach
    void stops() {
        canary.close();
    }

    static Set<String> spellings() {
        var all = new LinkedHashSet<String>();
        LOOPBACK.forEach(address -> {
            all.add("http://" + address + ":PORT/");
            all.add("http://" + address + ".:PORT/");
            all.add("http://user@" + address + ":PORT/");
            all.add("http://example.com@" + address + ":PORT/");
            all.add("http://example.com%40" + address + ":PORT/");
            all.add("http://example.com:80@" + address + ":PORT/");
            all.add("http://" + address + ":PORT#@example.com/");
            all.add("http://" + address + ":PORT?@example.com/");
            all.add("http://" + address + ":PORT\\@example.com/");
            all.add("http:\\\\" + address + ":PORT/");
            all.add("http:/" + address + ":PORT/");
            all.add("http:" + address + ":PORT/");
            all.add("HTTP://" + address + ":PORT/");
            all.add(" http://" + address + ":PORT/ ");
            all.add("http://\t" + address + ":PORT/");
            all.add("http://" + address + ":0PORT/");
            all.add("http://" + address.replace(".", "。") + ":PORT/");
            all.add("http://" + address.replace(".", "．") + ":PORT/");
            all.add("http://" + address.replace(".", "｡") + ":PORT/");
            all.add("http://" + address.replace(".", "%2e") + ":PORT/");
            all.add("http://" + fullWidth(address) + ":PORT/");
            all.add("http://" + circled(address) + ":PORT/");
        });
        all.addAll(numbers());
        all.addAll(sixes());
        all.addAll(names());
        all.addAll(otherSchemes());
        return all;
    }

    private static List<String> numbers() {
        var all = new ArrayList<String>();
        for (String host : List.of(
                "2130706433",
                "2130706434",
                "017700000001",
                "0177.0.0.1",
                "0177.0000.0000.0001",
                "00000177.0.0.1",
                "0x7f000001",
                "0x7F000001",
                "0x7f.0x0.0x0.0x1",
                "0x7f.1",
                "0x7f.0.1",
                "0X7F.0X00.0X00.0X01",
                "0x0000007f.0.0.1",
                "127.0x1",
                "127.000.000.001",
                "127.0.00.01",
                "0177.0x0.0.01",
                "6425673729",
                "0",
                "0.0",
                "0.0.0",
                "00",
                "0x0",
                "4294967295",
                "0x100000000",
                "127.16777215",
                "127.0.65535",
                "127.65535",
                "10.1",
                "0xa9fea9fe",
                "2852039166",
                "169.254.43518",
                "0251.0376.0251.0376",
                "0xa9.0xfe.0xa9.0xfe",
                "169.254.169.254",
                "100.100.100.200",
                "192.0.0.192",
                "168.63.129.16")) {
            all.add("http://" + host + ":PORT/");
            all.add("http://" + host + ".:PORT/latest/meta-data/");
        }
        return all;
    }

    private static List<String> sixes() {
        return Stream.of(
                        "::1",
                        "0:0:0:0:0:0:0:1",
                        "0000:0000:0000:0000:0000:0000:0000:0001",
                        "::0001",
                        "0::1",
                        "::",
                        "::127.0.0.1",
                        "::ffff:127.0.0.1",
                        "::ffff:7f00:1",
                        "::ffff:0:127.0.0.1",
                        "0:0:0:0:0:ffff:7f00:1",
                        "::FFFF:7F00:0001",
                        "::ffff:0.0.0.0",
                        "::ffff:169.254.169.254",
                        "::ffff:a9fe:a9fe",
                        "::ffff:10.0.0.1",
                        "::ffff:192.168.0.1",
                        "64:ff9b::127.0.0.1",
                        "64:ff9b::7f00:1",
                        "64:ff9b:1::7f00:1",
                        "2002:7f00:1::",
                        "2002:7f00:0001::1",
                        "2002:a9fe:a9fe::",
                        "2002:a00:1::",
                        "2001:0:7f00:1::",
                        "2001::7f00:1",
                        "2001:db8::1",
                        "fc00::1",
                        "fd00::1",
                        "fd00:ec2::254",
                        "fe80::1",
                        "fe80::1%25lo",
                        "fe80::1%lo",
                        "fec0::1",
                        "ff02::1",
                        "ff01::1",
                        "100::1",
                        "3fff::1",
                        "5f00::1",
                        "::1%lo",
                        "::1%251",
                        "0:0::1",
                        "0::0:1",
                        "::0:0:1")
                .map(host -> "http://[" + host + "]:PORT/")
                .toList();
    }

    private static List<String> names() {
        return Stream.of(
                        "localhost",
                        "LOCALHOST",
                        "localhost.",
                        "localhost.localdomain",
                        "ip6-localhost",
                        "lvh.me",
                        "localtest.me",
                        "127.0.0.1.nip.io",
                        "7f000001.nip.io",
                        "127-0-0-1.sslip.io",
                        "ⓛⓞⓒⓐⓛⓗⓞⓢⓣ",
                        "ｌｏｃａｌｈｏｓｔ",
                        "loc%61lhost",
                        "example.com",
                        "metadata.google.internal",
                        "metadata",
                        "kubernetes.default",
                        "host.docker.internal",
                        "xn--localhost-.com",
                        "a.b.c.d.example.org")
                .flatMap(host -> Stream.of("http://" + host + ":PORT/", "http://me:secret@" + host + ":PORT/"))
                .toList();
    }

    private static List<String> otherSchemes() {
        return Stream.of(
                        "gopher://",
                        "file://",
                        "ftp://",
                        "dict://",
                        "ldap://",
                        "jar:http://",
                        "view-source:http://",
                        "ws://",
                        "tftp://",
                        "netdoc://",
                        "data:text/html,",
                        "javascript:",
                        "//",
                        "")
                .map(scheme -> scheme + "127.0.0.1:PORT/")
                .toList();
    }

    private static String fullWidth(String address) {
        return address.chars()
                .map(c -> Character.isDigit(c) ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String circled(String address) {
        return address.replace('1', '①').replace('2', '②').replace('7', '⑦').replace('0', '⓪');
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(spellings()).hasSizeGreaterThan(250);
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void leadsNowhere(String spelling) {
        String address = spelling.replace("PORT", String.valueOf(canary.port()));

        assertThatThrownBy(() -> outbound().fetch(new Fetch(address, Set.of("text/html"), 1000)))
                .hasMessage("outbound.refused.address");
        assertThat(canary.hits()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "[::1]"})
    void whatIsNamedInTheSettingsIsReached(String host) {
        var outbound = outbound(host + ":" + canary.port());

        var fetched =
                outbound.fetch(new Fetch("http://" + host + ":" + canary.port() + "/", Set.of("text/html"), 1000));

        assertThat(fetched.text()).isEqualTo("home");
    }

    @Test
    void aNameThatLeadsToAnOwnServerIsNotThatServer() {
        var outbound = outbound("localhost:" + canary.port());

        assertThatThrownBy(() -> outbound.fetch(
                        new Fetch("http://elsewhere.example:" + canary.port() + "/", Set.of("text/html"), 1000)))
                .hasMessage("outbound.refused.address");
        assertThat(canary.hits()).isZero();
    }

    @Test
    void anOwnServerHasOnePort() throws IOException {
        try (var other = new Canary().says("/", "text/html", "other")) {
            var outbound = outbound("localhost:" + canary.port());

            assertThatThrownBy(() -> outbound.fetch(
                            new Fetch("http://localhost:" + other.port() + "/", Set.of("text/html"), 1000)))
                    .hasMessage("outbound.refused.address");
            assertThat(other.hits()).isZero();
        }
    }

    private Outbound outbound(String... own) {
        var settings = new OutboundSettings(
                Set.of(80, 443, canary.port()),
                List.of(own),
                Duration.ofSeconds(5),
                Duration.ofSeconds(10),
                DataSize.ofMegabytes(1));
        return new Outbound(settings, BypassTest::home);
    }

    private static List<InetAddress> home(String name) {
        try {
            return List.of(InetAddress.ofLiteral(name));
        } catch (IllegalArgumentException notNumbers) {
            return List.of(InetAddress.ofLiteral("127.0.0.1"));
        }
    }
}
