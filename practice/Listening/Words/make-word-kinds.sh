#!/usr/bin/env bash
# Makes word-kinds.txt from WordNet 3.0 as packaged by Debian (wordnet-base; see NOTICE).
# usage: make-word-kinds.sh DICT_FOLDER [WORD_LIST] > word-kinds.txt
# One word a line: the word, its part of speech (n only a noun, N mostly a noun, m noun or verb, v mostly a verb, a adjective, r adverb)
# and for nouns the field of the commonest sense (WordNet's lexicographer file, as a number).
set -euo pipefail
dict="$1"
words="${2:-$(dirname "$0")/../Tokens/english-words.txt}"
export LC_ALL=C
awk -v words="$words" '
  BEGIN {
    while ((getline line < words) > 0) { n = split(line, listed, " "); for (i = 1; i <= n; i++) known[listed[i]] = 1 }
  }
  FILENAME ~ /verb.exc/ { if ($1 ~ /^[a-z]+$/) past[$1] = $2; next }
  FILENAME ~ /cntlist/ {
    split($1, key, "%"); split(key[2], part, ":")
    pos = part[1] == 5 ? 3 : part[1]
    count[key[1], pos] += $3
    next
  }
  FILENAME ~ /data.noun/ && /^[0-9]/ { field[$1] = $2 + 0; next }
  FILENAME ~ /index\./ && !/^ / {
    pos = FILENAME ~ /noun/ ? 1 : FILENAME ~ /verb/ ? 2 : FILENAME ~ /adj/ ? 3 : 4
    if ($1 !~ /^[a-z]+$/ || length($1) < 2) next
    has[$1, pos] = 1; all[$1] = 1
    # lemma pos senses pointers [symbols...] senses tagged offset: the first offset is the commonest sense.
    if (pos == 1) first[$1] = $(4 + $4 + 3)
    next
  }
  END {
    # "Ate", "went": verbs, unless the form is a noun that is really used, such as "rose".
    for (w in past) if ((w in known) && count[w, 1] == 0 && count[w, 3] == 0) { print w, "v"; delete all[w] }
    for (w in all) {
      # Rare words are kept only when they are everyday nouns with a tagged sense; the rest must be common words.
      if (!(w in known) && !(w "s" in known) && !(has[w, 1] && count[w, 1] > 0)) continue
      nn = has[w, 1] ? count[w, 1] + 0.5 : 0; v = has[w, 2] ? count[w, 2] + 0.5 : 0
      a = has[w, 3] ? count[w, 3] + 0.5 : 0; r = has[w, 4] ? count[w, 4] + 0.5 : 0
      t = nn + v + a + r; code = ""
      if (nn == t) code = "n"
      else if (nn / t >= 0.6) code = "N"
      else if (v >= a && v >= r) code = nn / t >= 0.2 ? "m" : "v"
      else code = a >= r ? "a" : "r"
      print w, code (code ~ /[nNm]/ ? field[first[w]] : "")
    }
  }
' "$dict/verb.exc" "$dict/cntlist.rev" "$dict/data.noun" "$dict/index.noun" "$dict/index.verb" "$dict/index.adj" "$dict/index.adv" | sort
