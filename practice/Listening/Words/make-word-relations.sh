#!/usr/bin/env bash
# Makes word-relations.txt from WordNet 3.0 as packaged by Debian (wordnet-base; see NOTICE).
# usage: make-word-relations.sh DICT_FOLDER [WORD_LIST] > word-relations.txt
# One common word a line, followed by what is known of it:
#   /NUMBER     family: the widest group above the noun's commonest sense that still has few common words ("daughter" and "son" share one)
#   =NUMBER     a synset of one of its two commonest senses; words that share one may stand for each other
#   !WORD       an antonym
#   <WORD       the base of an irregular form ("lost" of "lose")
set -euo pipefail
dict="$1"
words="${2:-$(dirname "$0")/../Tokens/english-words.txt}"
export LC_ALL=C
awk -v words="$words" -v most=90 -v levels=4 '
  BEGIN {
    while ((getline line < words) > 0) { n = split(line, listed, " "); for (i = 1; i <= n; i++) known[listed[i]] = 1 }
  }
  FILENAME ~ /\.exc$/ { if (($1 in known) && ($2 in known) && $1 != $2) base_of[$1] = $2; next }
  FILENAME ~ /cntlist/ { split($1, key, "%"); split(key[2], part, ":"); pos = part[1] == 5 ? 3 : part[1]; used[key[1], pos] += $3; next }
  FILENAME ~ /data\./ && /^[0-9]/ {
    p = FILENAME ~ /noun/ ? "n" : FILENAME ~ /verb/ ? "v" : FILENAME ~ /adj/ ? "a" : "r"
    count = hex($4)
    for (i = 1; i <= count; i++) { w = tolower($(5 + (i - 1) * 2)); sub(/\([a-z]+\)$/, "", w); member[p, $1, i] = w }
    at = 5 + count * 2
    for (i = 0; i < $at + 0; i++) {
      sign = $(at + 1 + i * 4); to = $(at + 2 + i * 4); kind = $(at + 3 + i * 4); ends = $(at + 4 + i * 4)
      if (p == "n" && sign ~ /^@/ && !(($1) in above)) above[$1] = to
      if (sign == "!") opposed[++oppositions] = p " " $1 " " hex(substr(ends, 1, 2)) " " kind " " to " " hex(substr(ends, 3, 2))
    }
    next
  }
  FILENAME ~ /index\./ && !/^ / && ($1 in known) {
    p = $2
    code = p == "n" ? 1 : p == "v" ? 2 : p == "a" ? 3 : 4
    base = 4 + $4 + 3
    if (p == "n") { first[$1] = $base; frequent[$1] = used[$1, 1] }
    senses[$1] = senses[$1] " =" p $base
    # The second sense only where the word is common; its rarer senses would tie everything to everything.
    if ($3 > 1 && used[$1, code] > 8) senses[$1] = senses[$1] " =" p $(base + 1)
    next
  }
  function hex(s,  i, v) { v = 0; s = tolower(s); for (i = 1; i <= length(s); i++) v = v * 16 + index("0123456789abcdef", substr(s, i, 1)) - 1; return v }
  END {
    for (w in first) { s = first[w]; for (l = 0; l < 12 && s != ""; l++) { under[s]++; s = above[s] } }
    for (i = 1; i <= oppositions; i++) {
      split(opposed[i], o, " ")
      a = member[o[1], o[2], o[3]]; b = member[o[4], o[5], o[6]]
      if ((a in known) && (b in known) && !((a, b) in told)) { told[a, b] = 1; against[a] = against[a] " !" b }
    }
    for (w in known) {
      out = ""
      if (w in first) {
        s = first[w]; family = ""
        for (l = 0; l <= levels && s != "" && under[s] <= most; l++) { family = s; s = above[s] }
        if (family != "" && under[family] > 1) out = " /" family
      }
      n = split(senses[w], list, " ")
      for (i = 1; i <= n; i++) shared[list[i]]++
      text[w] = out
    }
    for (w in known) {
      n = split(senses[w], list, " "); out = text[w]
      for (i = 1; i <= n; i++) if (shared[list[i]] > 1) out = out " " number(list[i])
      out = out against[w] ((w in base_of) ? " <" base_of[w] : "")
      if (out != "") print w out
    }
  }
  function number(sense) { if (!(sense in short)) short[sense] = ++given; return "=" short[sense] }
' "$dict/verb.exc" "$dict/noun.exc" "$dict/cntlist.rev" "$dict/data.noun" "$dict/data.verb" "$dict/data.adj" "$dict/data.adv" "$dict/index.noun" "$dict/index.verb" "$dict/index.adj" "$dict/index.adv" | sort
