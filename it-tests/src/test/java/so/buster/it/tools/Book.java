package so.buster.it.tools;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;

/** A row of {@code book} for Hibernate. */
@Entity(name = "book")
class Book {
  @Id String isbn;

  @ManyToOne
  @JoinColumn(name = "author_id")
  Author author;

  String title;
  BigDecimal price;
}
