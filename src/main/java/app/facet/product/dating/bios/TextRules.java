package app.facet.product.dating.bios;

import app.facet.platform.kernel.NotFound;
import app.facet.product.dating.Evidence;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What texts the platforms take, as far as it is known. */
@Service
public class TextRules {

    private final JdbcClient jdbc;

    TextRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<TextRule> all() {
        return jdbc.sql("select * from dating_text_rule order by position")
                .query(TextRules::rule)
                .list();
    }

    /** @throws NotFound when no such platform is known */
    @Transactional(readOnly = true)
    public TextRule of(String platform) {
        return jdbc.sql("select * from dating_text_rule where platform = ?")
                .param(platform)
                .query(TextRules::rule)
                .optional()
                .orElseThrow(NotFound::new);
    }

    /** The questions of a platform, in its order; none where it takes one free text. */
    @Transactional(readOnly = true)
    public List<TextPrompt> prompts(String platform) {
        return jdbc.sql("select * from dating_text_prompt where platform = ? order by position")
                .param(platform)
                .query((row, number) -> new TextPrompt(
                        row.getString("code"),
                        row.getString("platform"),
                        Question.valueOf(row.getString("about")),
                        row.getString("english"),
                        row.getString("german")))
                .list();
    }

    private static TextRule rule(ResultSet row, int number) throws SQLException {
        return new TextRule(
                row.getString("platform"),
                row.getString("name"),
                TextKind.valueOf(row.getString("kind")),
                row.getInt("how_many"),
                row.getInt("at_most"),
                TextCount.valueOf(row.getString("counted")),
                Evidence.valueOf(row.getString("evidence")),
                row.getDate("checked_on").toLocalDate());
    }
}
