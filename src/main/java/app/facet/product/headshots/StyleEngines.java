package app.facet.product.headshots;

import app.facet.platform.ai.PictureModel;
import app.facet.platform.ai.Predictions;
import app.facet.platform.kernel.AccountId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which styles are made by a model of another company. All others are made by the built-in studio. */
@Service
public class StyleEngines {

    private final JdbcClient jdbc;
    private final Predictions predictions;

    StyleEngines(JdbcClient jdbc, Predictions predictions) {
        this.jdbc = jdbc;
        this.predictions = predictions;
    }

    /** Styles with the model that would make them for this person, if they let it: those there is a key for. */
    @Transactional(readOnly = true)
    public Map<String, PictureModel> of(AccountId owner) {
        Map<String, String> all = all();
        Map<String, PictureModel> open = predictions.open(owner, List.copyOf(all.values())).stream()
                .collect(Collectors.toMap(PictureModel::code, Function.identity()));
        var made = new LinkedHashMap<String, PictureModel>();
        all.forEach((style, model) -> Optional.ofNullable(open.get(model)).ifPresent(found -> made.put(style, found)));
        return made;
    }

    /** Codes of models by style. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        jdbc.sql("select style, model from headshots_style_engine order by style")
                .query(row -> {
                    all.put(row.getString(1), row.getString(2));
                });
        return all;
    }

    /** Nothing: the built-in studio. */
    Optional<String> of(String style) {
        return jdbc.sql("select model from headshots_style_engine where style = :style")
                .param("style", style)
                .query(String.class)
                .optional();
    }

    void change(String style, Optional<String> model) {
        jdbc.sql("delete from headshots_style_engine where style = :style")
                .param("style", style)
                .update();
        model.ifPresent(code -> jdbc.sql("insert into headshots_style_engine (style, model) values (:style, :model)")
                .param("style", style)
                .param("model", code)
                .update());
    }
}
