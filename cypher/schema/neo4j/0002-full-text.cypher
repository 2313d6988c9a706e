// Words. Names are folded before they are stored; what articles say is English, so "attacks" finds "attacked".
CREATE FULLTEXT INDEX form_text IF NOT EXISTS FOR (form:Form) ON EACH [form.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-no-stop-words'}};
CREATE FULLTEXT INDEX sentence_text IF NOT EXISTS FOR (sentence:Sentence) ON EACH [sentence.text]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
CREATE FULLTEXT INDEX article_title IF NOT EXISTS FOR (article:Article) ON EACH [article.title]
  OPTIONS {indexConfig: {`fulltext.analyzer`: 'english'}};
