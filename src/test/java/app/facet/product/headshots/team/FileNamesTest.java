package app.facet.product.headshots.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    private final FileNames names = new FileNames();

    @Test
    void aPersonsNameIsTheNameOfTheFile() {
        assertThat(names.of("Zoë Müller-O'Hara", "jpg")).isEqualTo("Zoë Müller-O'Hara.jpg");
        assertThat(names.of("  李 小龙 ", "jpg")).isEqualTo("李 小龙.jpg");
    }

    @Test
    void twoOfTheSameNameGetTwoFilesAlsoWhereCapitalsDoNotCount() {
        assertThat(names.of("Kim", "jpg")).isEqualTo("Kim.jpg");
        assertThat(names.of("KIM", "jpg")).isEqualTo("KIM 2.jpg");
        assertThat(names.of("Kim 2", "jpg")).isEqualTo("Kim 2 2.jpg");
        assertThat(names.of("Kim", "jpg")).isEqualTo("Kim 3.jpg");
        assertThat(names.of("Zoe\u0308", "jpg")).isEqualTo("Zoë.jpg");
        assertThat(names.of("Zoë", "jpg")).isEqualTo("Zoë 2.jpg");
    }

    @Test
    void noNameLeavesItsFolderOrMeansSomethingToASystem() {
        assertThat(names.of("../../etc/passwd", "jpg")).isEqualTo("etc passwd.jpg");
        assertThat(names.of("C:\\temp\\x|y?", "jpg")).isEqualTo("C temp x y.jpg");
        assertThat(names.of(".hidden.", "jpg")).isEqualTo("hidden.jpg");
        assertThat(names.of("con", "jpg")).isEqualTo("Portrait con.jpg");
        assertThat(names.of("\u202Egpj.exe", "jpg")).isEqualTo("gpj.exe.jpg");
        assertThat(names.of("\n\t/", "jpg")).startsWith("Portrait");
    }

    @Test
    void aLongNameIsCutBetweenCharacters() {
        assertThat(names.of("😀".repeat(80), "jpg")).isEqualTo("😀".repeat(60) + ".jpg");
    }
}
