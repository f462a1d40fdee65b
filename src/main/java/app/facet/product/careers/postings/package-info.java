/** Job postings somebody saved: what each says about the job, the company, the place and the pay. */
@NullMarked
package app.facet.product.careers.postings;

import org.jspecify.annotations.NullMarked;
