/**
 * Which version of a profile is better, and whether that is known yet: pure arithmetic on daily numbers, without a
 * database. The Bayesian figures are for showing; the word "better" is said only by the test that may be asked each day.
 */
@NullMarked
package app.facet.product.dating.results.comparison;

import org.jspecify.annotations.NullMarked;
