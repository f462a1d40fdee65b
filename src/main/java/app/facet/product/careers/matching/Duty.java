package app.facet.product.careers.matching;

import app.facet.platform.skills.Skill;
import java.util.Map;
import java.util.Set;

/**
 * A sentence of a posting about the work.
 *
 * @param weights of each of its meanings, by how rare it is
 * @param skills it speaks of
 */
record Duty(String words, Map<String, Double> weights, Set<Skill> skills) {}
