package app.facet.platform.ai;

import app.facet.platform.ai.spi.Ability;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The registry of models. */
@Component
class Models {

    private final JdbcClient jdbc;

    Models(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<AiModel> all() {
        return jdbc.sql("select * from ai_model order by provider, position")
                .query(Models::read)
                .list();
    }

    @Transactional(readOnly = true)
    public List<AiModel> able(Ability ability) {
        return all().stream()
                .filter(AiModel::enabled)
                .filter(model -> model.abilities().contains(ability))
                .toList();
    }

    private static AiModel read(ResultSet row, int number) throws SQLException {
        return new AiModel(
                row.getString("code"),
                row.getString("provider"),
                row.getString("name"),
                row.getString("format"),
                row.getString("endpoint"),
                Arrays.stream(row.getString("abilities").split(" "))
                        .map(Ability::valueOf)
                        .collect(Collectors.toSet()),
                Tier.valueOf(row.getString("tier")),
                row.getLong("in_micros"),
                row.getLong("out_micros"),
                row.getLong("image_micros"),
                row.getInt("context"),
                row.getInt("longest"),
                row.getBoolean("strict_schema"),
                row.getBoolean("streaming"),
                row.getBoolean("beta"),
                row.getBoolean("enabled"),
                row.getObject("priced_on", LocalDate.class));
    }
}
