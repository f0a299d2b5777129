/set mode dateline concise -quiet
/set prompt dateline "news> " "  ...> "
/set truncation dateline 1000000
/set format dateline display "{value}{post}" added,modified,replaced-expression
/set format dateline display "{value}{post}" expression,vardecl,varinit,assignment,varvalue-added,modified,replaced-ok,defined
/set feedback dateline
