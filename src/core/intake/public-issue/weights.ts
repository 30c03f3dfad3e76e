// Learned by scripts/public-issue-weights.ts; not edited by hand.

/** Where reading starts: for a report, for a search of a private way. */
export const START = [-1.385, -2.464] as const

/** One sign a line: its weight for a report, its weight for a search of a private way, the sign. */
export const WEIGHTS = `
0.576 -0.075 and
0.377 -0.078 into
0.349 -0.088 ^can
0.348 -0.065 ^в
0.343 -0.065 @unchecked
0.340 -0.107 @entry
0.335 -0.051 also
0.335 -0.192 with
0.331 -0.077 @input
0.310 -0.052 id
0.304 -0.108 can
0.299 -0.157 withou
0.291 0.018 name
0.273 -0.027 link
0.267 -0.012 @id-noun
0.261 -0.002 messag
0.254 -0.073 any
0.251 -0.015 @surprise
0.251 -0.094 php
0.248 -0.062 в
0.248 -0.066 zip
0.243 -0.160 login
0.240 -0.100 ^xss
0.239 -0.077 ^be
0.236 -0.040 @foreign
0.233 -0.041 im
0.231 -0.121 @reach
0.231 -0.072 accoun
0.231 -0.019 one
0.230 -0.014 form
0.229 -0.134 ^@asset
0.228 -0.088 ^@input
0.228 -0.061 @swap
0.226 -0.070 upload
0.214 -0.089 @guessed
0.210 -0.068 and the
0.206 -0.026 ^im
0.205 -0.179 ^@reach
0.204 -0.070 throug
0.203 -0.015 downlo
0.201 -0.029 @tested
0.201 -0.032 ^mail
0.201 -0.047 die
0.199 -0.135 file
0.198 -0.064 @update
0.196 -0.049 ^docume
0.195 -0.035 ^le
0.193 -0.038 ^contai
0.193 -0.040 ^@flaw
0.191 -0.028 runs
0.189 -0.029 comman
0.188 -0.048 direct
0.188 -0.038 dans
0.187 -0.033 ^puede
0.187 -0.009 @anyone
0.186 -0.099 admin
0.184 -0.057 @artefact
0.184 -0.077 ^passwo
0.182 -0.002 compan
0.180 -0.061 ^@guessed
0.179 -0.030 filter
0.179 -0.013 ^folder
0.177 -0.025 @other-person
0.176 0.019 open
0.176 -0.025 ein
0.174 -0.025 ^redire
0.174 -0.099 so
0.173 -0.014 ^compar
0.173 -0.018 folder
0.172 -0.014 reads
0.171 -0.062 server
0.170 -0.199 ^the
0.168 -0.015 tenant
0.167 -0.028 pu
0.167 -0.041 ^@foreign
0.166 0.047 that
0.165 -0.059 browse
0.164 -0.022 opens
0.164 -0.028 le
0.163 -0.047 their
0.162 -0.194 in
0.162 -0.106 api
0.161 -0.019 ^webhoo
0.160 -0.026 @no-login
0.160 0.032 ^that
0.160 -0.104 backup
0.159 0.006 enough
0.159 -0.035 host
0.158 -0.010 ^previe
0.158 -0.016 bytes
0.157 -0.002 on
0.157 -0.017 local
0.157 -0.007 env
0.157 -0.021 become
0.156 -0.020 endpoi
0.156 -0.064 whole
0.155 -0.038 ^accept
0.153 -0.030 http
0.151 0.013 en
0.150 -0.018 else
0.150 -0.042 ^messag
0.150 0.053 ^de
0.149 -0.024 put
0.149 -0.059 ^@secret
0.149 -0.020 ^one
0.149 0.027 ^open
0.148 -0.026 ^存
0.148 -0.040 via
0.148 -0.034 @runs
0.148 0.066 got
0.146 -0.047 ^@surprise
0.146 -0.033 @crypto-part
0.145 -0.011 is not
0.145 -0.005 custom
0.144 -0.020 исходн
0.143 -0.056 contai
0.143 0.026 ^en
0.142 -0.044 ^server
0.141 -0.022 first
0.141 -0.003 other
0.140 -0.011 packet
0.140 -0.016 ^@unchecked
0.140 -0.022 into the
0.139 -0.023 ^comman
0.139 -0.014 ui
0.137 -0.011 ^only
0.137 -0.018 автори
0.137 -0.009 person
0.137 -0.028 行
0.136 -0.049 export
0.136 -0.101 only
0.134 -0.019 basta
0.134 -0.023 puede
0.133 -0.034 @by-one
0.132 -0.086 ^sql
0.132 -0.039 @harm
0.131 -0.078 ^@guard
0.130 -0.066 ^php
0.130 -0.028 perfil
0.130 -0.013 ^buscad
0.130 -0.039 o
0.129 -0.024 wird
0.129 -0.031 image
0.128 -0.008 writes
0.128 -0.031 again
0.127 0.024 ^form
0.127 -0.024 ^backup
0.127 -0.001 ^writte
0.127 -0.039 ^via
0.126 -0.032 ^parent
0.126 -0.031 web
0.126 0.026 ^any
0.126 -0.036 @lowly
0.125 -0.018 ^tokens
0.123 0.076 tried
0.122 -0.006 buffer
0.122 -0.106 ^@entry
0.121 -0.014 ^keep
0.121 -0.129 user
0.121 -0.013 everyb
0.120 -0.040 curl
0.120 -0.051 @shown
0.120 -0.021 ^filter
0.120 -0.116 as
0.119 -0.034 ^lets
0.119 -0.055 field
0.118 -0.027 ^perfil
0.118 -0.022 index
0.117 -0.003 readab
0.117 -0.054 ^inject
0.117 -0.019 ^параме
0.117 -0.028 this
0.116 -0.014 patien
0.116 -0.027 pin
0.116 -0.021 sur
0.116 -0.049 withou any
0.115 -0.008 chat
0.115 -0.025 nur
0.115 -0.031 db
0.114 -0.030 member
0.114 -0.063 then
0.114 -0.042 notes
0.114 -0.004 ^buffer
0.114 -0.030 ^pin
0.114 -0.015 ^pessoa
0.114 -0.023 in der
0.113 -0.007 ^length
0.113 -0.023 ^以
0.113 -0.023 ^可
0.113 -0.020 valid
0.112 -0.019 room
0.112 -0.019 可
0.112 0.033 takes
0.112 -0.023 sehen
0.112 -0.005 ^arbitr
0.112 -0.017 cambia
0.111 -0.011 setup
0.111 -0.065 was
0.111 0.004 can be
0.110 -0.015 ^works
0.110 0.028 ^bypass
0.110 -0.010 ^custom
0.109 -0.035 serveu
0.109 0.017 additi
0.109 -0.020 check
0.109 -0.045 the whole
0.109 -0.191 in the
0.109 -0.008 ^downlo
0.109 -0.006 paid
0.108 -0.017 stuff
0.108 -0.053 el
0.108 -0.055 needed
0.108 -0.028 lets
0.108 -0.034 ^header
0.107 -0.048 accept
0.107 -0.020 провер
0.107 -0.022 true
0.107 -0.027 ^ー
0.107 -0.055 ^repo
0.107 -0.016 with the
0.106 -0.035 instal
0.106 -0.008 sh
0.106 -0.008 decode
0.106 -0.063 sessio
0.106 0.151 send
0.106 -0.013 alle
0.105 -0.010 record
0.105 -0.008 ^tenant
0.105 -0.005 ^withdr
0.104 -0.038 url
0.104 -0.021 redire
0.104 0.018 ^of
0.103 -0.008 ^direct
0.103 -0.015 and it
0.103 -0.033 ^dans
0.103 0.032 from the
0.103 -0.018 conver
0.103 -0.027 ^notifi
0.102 -0.022 peut
0.102 0.143 my
0.102 -0.048 any login
0.101 0.002 look
0.101 -0.016 ^der
0.101 0.019 ^where
0.101 0.018 if
0.101 0.035 @reachable-there
0.100 -0.014 worker
0.100 -0.012 and could
0.100 -0.020 ^forwar
0.100 -0.012 ^id
0.100 -0.010 balanc
0.100 0.007 of a
0.100 -0.007 length
0.100 0.010 same
0.100 -0.009 ^ip
0.099 -0.019 sin
0.099 -0.015 ^escala
0.099 -0.015 ^themse
0.099 0.066 who
0.099 -0.024 нет
0.099 -0.024 пользо
0.099 -0.015 calls
0.099 -0.035 role
0.099 -0.010 ^parser
0.099 -0.019 ^inyecc
0.099 -0.105 xss
0.099 -0.029 used
0.098 -0.029 logged
0.098 0.006 が
0.098 -0.016 ^send
0.098 -0.018 l
0.098 -0.015 self
0.098 -0.010 ^reflec
0.098 -0.005 code
0.097 0.065 key
0.097 -0.067 @secret
0.097 -0.052 ^api
0.096 -0.065 @guard
0.096 -0.019 reques
0.096 -0.012 he
0.096 -0.013 автори не
0.096 -0.022 ^stored
0.096 -0.006 looked
0.096 -0.012 served
0.095 -0.020 previe
0.095 -0.020 bei
0.095 -0.045 ク
0.095 -0.008 yml
0.095 -0.032 avec
0.095 -0.002 2f
0.094 -0.005 the browse
0.094 -0.004 ^zip
0.094 -0.019 keeps
0.094 -0.090 ^access
0.094 -0.012 ^agent
0.094 -0.119 app
0.094 -0.005 instan
0.093 -0.019 ^die
0.093 -0.015 ^otros
0.093 -0.005 js
0.093 -0.009 top
0.093 -0.009 buscad
0.093 -0.016 webhoo
0.093 -0.018 接
0.093 -0.018 直
0.093 -0.027 ^consta
0.092 -0.005 real
0.092 -0.005 histor
0.091 -0.063 ^upload
0.091 -0.042 names
0.091 -0.012 defaul
0.091 -0.029 ^our
0.091 0.001 over
0.091 0.031 ^gives
0.091 -0.024 ト
0.091 0.010 kann
0.091 -0.011 push
0.090 -0.010 with it
0.090 0.019 before the
0.090 -0.006 the ui
0.090 -0.008 ^surviv
0.090 -0.007 so a
0.090 -0.020 ^ver
0.090 -0.029 ários
0.089 -0.014 ^@still
0.089 -0.009 exampl
0.089 -0.004 copied
0.089 -0.047 backup latest
0.089 -0.009 udp
0.089 -0.007 ^them
0.089 0.194 me
0.089 -0.065 set
0.089 0.022 sent
0.089 0.031 post
0.089 -0.040 return the
0.089 -0.010 ^room
0.088 -0.025 ^ト
0.088 -0.008 deploy
0.088 -0.012 git
0.088 -0.013 tested
0.088 -0.020 ^projec
0.088 -0.017 consol
0.087 -0.017 turned
0.087 -0.014 has the
0.087 -0.004 ^allows
0.087 -0.026 @tool
0.087 -0.009 ^ask
0.087 0.032 to the
0.087 -0.016 strang
0.086 -0.039 contra
0.086 -0.005 inject in
0.086 -0.009 togeth
0.086 -0.004 ^feedba
0.086 -0.014 ^crafte
0.086 -0.002 ^chunk
0.086 -0.002 ^heap
0.086 -0.002 ^png
0.086 -0.012 ^normal
0.085 0.094 @concealed
0.085 -0.037 number
0.085 -0.019 site
0.085 -0.011 d'avan
0.085 -0.002 ^graphq
0.085 -0.012 evil
0.085 -0.039 auch
0.085 -0.017 ^@harm
0.085 -0.025 press
0.085 -0.019 nome
0.084 -0.010 teache
0.084 -0.012 employ
0.084 -0.003 png
0.084 -0.013 crafte
0.084 -0.093 ^by
0.084 0.013 ^time
0.084 -0.022 ^names
0.084 -0.028 @script
0.084 -0.011 peuven
0.084 -0.006 ^compan
0.083 -0.013 запрос
0.083 -0.013 параме
0.083 -0.013 пароле
0.083 0.052 proces
0.083 -0.012 opened
0.083 0.201 you
0.082 0.024 left
0.082 0.111 ür
0.082 -0.003 ^whole
0.082 -0.007 ^rows
0.082 -0.013 ^host
0.081 -0.004 from
0.081 0.010 title
0.081 -0.011 nenhum
0.081 -0.011 pessoa
0.081 -0.010 open redire
0.081 -0.001 xss in
0.081 -0.003 local user
0.081 -0.034 throug the
0.081 -0.015 未
0.081 -0.015 滤
0.081 -0.015 без
0.081 -0.015 ^传
0.080 -0.007 plus
0.080 -0.023 数
0.080 -0.059 @release
0.080 -0.022 dashbo
0.080 -0.014 origin
0.080 -0.002 ^@no-login
0.080 -0.002 ^anonym
0.080 -0.007 soon
0.080 -0.040 overwr
0.080 -0.005 null
0.080 -0.006 ^endpoi
0.080 -0.015 verify
0.080 -0.084 script
0.080 -0.003 pool
0.080 -0.009 # bytes
0.080 -0.004 arbitr
0.079 -0.016 the file
0.079 0.056 evalua
0.079 -0.011 ^someti
0.079 -0.026 du
0.079 0.016 execut
0.079 -0.034 ^过
0.079 -0.004 ^skippe
0.078 -0.005 adds
0.078 -0.014 ^branch
0.078 -0.011 num
0.078 -0.011 éro
0.078 -0.018 geh
0.078 -0.003 kb
0.078 -0.006 ^keeps
0.078 -0.017 mot
0.078 -0.020 ^@id-noun
0.077 -0.012 copy
0.077 -0.046 latest
0.077 -0.013 sign up
0.077 -0.085 of
0.077 -0.017 ^los
0.076 0.029 ^two
0.076 -0.016 pass
0.076 -0.007 night
0.076 -0.008 ^@weak-login
0.076 -0.009 the accoun
0.076 -0.004 ^back
0.076 -0.003 class
0.076 -0.006 does not
0.076 -0.010 ^employ
0.075 -0.043 sign
0.075 -0.006 ^fix
0.075 -0.005 wifi
0.075 -0.018 senha
0.075 -0.013 etc
0.075 -0.011 ^teache
0.075 0.001 well
0.075 -0.006 bucket
0.074 -0.035 mit
0.074 -0.065 ^list
0.074 -0.019 campo
0.074 -0.019 ágina
0.074 -0.021 output
0.074 -0.015 with an
0.074 -0.009 ür alle
0.074 -0.014 inside
0.074 -0.006 the search
0.074 -0.003 parsed
0.073 -0.031 ^@lowly
0.073 -0.019 ^throug
0.073 -0.015 就
0.073 0.012 releva
0.073 -0.040 ^link
0.073 -0.010 ^packet
0.073 -0.009 invoic
0.073 -0.005 unpack
0.073 -0.016 ^も
0.073 -0.019 escala
0.073 -0.019 box
0.073 -0.051 header
0.073 -0.012 part
0.073 -0.009 ^opens
0.073 0.019 as a
0.073 0.092 é
0.073 -0.019 ^ザ
0.073 -0.019 ^ユ
0.073 -0.019 экрани
0.073 -0.005 ^execut
0.072 -0.004 label
0.072 -0.008 broker
0.072 -0.026 ^make
0.072 -0.004 ^school
0.072 -0.012 allen
0.072 -0.007 people to
0.072 -0.006 typing
0.072 -0.006 withdr
0.072 0.045 ^anybod
0.071 -0.015 以
0.071 -0.017 ^dashbo
0.071 -0.016 logged in
0.071 -0.015 then the
0.071 -0.011 themse
0.071 -0.013 ^logged
0.071 -0.010 planne
0.071 -0.024 openin
0.071 -0.011 @predictable
0.070 -0.051 does
0.070 0.059 reacha
0.070 -0.005 file with
0.070 0.068 notice
0.070 0.017 comes
0.070 -0.014 ^code
0.070 -0.005 is accept
0.070 0.011 the same
0.070 -0.007 reflec
0.070 0.011 am
0.070 -0.022 the report
0.069 -0.005 render
0.069 -0.017 á
0.069 -0.079 all
0.069 -0.007 q
0.069 -0.008 whoeve
0.069 -0.120 access
0.069 -0.007 passwd
0.069 -0.009 datenb
0.069 -0.018 ^が
0.069 -0.026 lire
0.069 -0.031 replac
0.069 -0.010 kolleg
0.069 -0.010 recove
0.069 -0.010 allows
0.068 -0.027 differ
0.068 -0.023 phone
0.068 -0.081 projec
0.068 -0.011 ^box
0.068 0.038 ^有
0.068 -0.014 home
0.068 -0.028 ^page
0.068 0.017 contex
0.068 -0.103 passwo
0.068 -0.020 ^录
0.068 -0.020 ^登
0.067 -0.005 as you
0.067 -0.033 ^browse
0.067 -0.039 para
0.067 -0.008 is served
0.067 -0.009 him
0.067 -0.003 ^left
0.067 -0.014 sehe
0.067 -0.014 sich
0.067 -0.029 ^it
0.067 -0.012 requ
0.067 -0.012 ête
0.067 -0.013 only the
0.067 -0.013 l'ouvr
0.066 -0.004 ^fills
0.066 -0.012 n
0.066 -0.011 otros
0.066 0.184 addres
0.066 -0.093 @asset
0.066 -0.005 incl
0.066 0.002 ^@anyone
0.066 -0.003 entity
0.066 -0.031 ^ários
0.066 0.087 ^уязвим
0.066 -0.019 consta
0.066 -0.030 ^@artefact
0.066 -0.011 firmwa
0.066 -0.038 once
0.066 -0.002 ま
0.066 -0.002 ー
0.066 0.106 anothe
0.066 -0.013 digits
0.066 -0.043 under
0.065 -0.018 reset
0.065 0.035 a #
0.065 -0.008 lookin
0.065 -0.005 the code
0.065 -0.012 down
0.065 -0.012 hidden
0.065 -0.006 el buscad
0.065 -0.006 sql en
0.065 -0.007 ten
0.065 -0.012 直 接
0.065 0.030 j'ai
0.065 -0.023 three
0.065 -0.006 empty passwo
0.064 -0.004 party
0.064 -0.015 that the
0.064 -0.019 the app
0.064 -0.005 surviv
0.064 -0.003 zero
0.064 -0.005 school
0.064 -0.014 ver
0.064 -0.014 úmero
0.064 -0.010 access log
0.064 -0.003 prints
0.064 -0.016 a differ
0.064 -0.017 static
0.064 -0.022 notifi
0.063 -0.001 tokens are
0.063 -0.005 look at
0.063 -0.009 字
0.063 -0.006 caller
0.063 -0.008 python
0.063 -0.013 ^@runs
0.063 -0.022 alert
0.063 -0.005 user can
0.063 -0.011 worksp
0.063 -0.010 asked
0.063 -0.020 usu ários
0.063 -0.009 of an
0.063 -0.026 @money
0.062 -0.009 ends
0.062 -0.006 an addres
0.062 -0.007 went
0.062 0.039 third
0.062 -0.035 ^me
0.062 -0.002 as many
0.062 -0.072 return
0.062 -0.007 ^idor
0.061 -0.018 ^titles
0.061 -0.003 feedba
0.061 -0.003 mostly
0.061 -0.005 print
0.061 -0.002 chunk
0.061 -0.012 turned on
0.061 -0.074 ^after
0.061 -0.012 connec
0.061 -0.038 branch
0.061 -0.025 route
0.061 -0.002 graphq
0.061 -0.004 entere
0.061 -0.009 functi
0.061 -0.019 ^parame
0.060 -0.044 ^ク
0.060 -0.002 size
0.060 -0.006 togeth with
0.060 0.008 keys
0.060 0.011 writte
0.060 -0.012 sends
0.060 -0.014 fremde
0.060 -0.014 hallo
0.060 -0.014 zusamm
0.060 -0.007 ^outsid
0.060 -0.011 ^before
0.060 -0.008 ^domain
0.060 -0.034 und
0.060 0.011 est
0.060 -0.003 a contra
0.060 -0.004 the access
0.060 -0.008 merci d'avan
0.060 -0.007 loggin
0.060 -0.008 evil exampl
0.059 -0.007 replac the
0.059 -0.013 nome do
0.059 -0.001 every local
0.059 -0.028 never
0.059 -0.004 ^values
0.059 -0.002 user to
0.059 -0.025 the path
0.059 -0.003 # as
0.059 -0.022 its
0.059 -0.016 on the
0.059 -0.005 ^typing
0.059 0.006 to a
0.059 -0.013 @still
0.059 -0.011 ^口
0.059 -0.011 ^在
0.059 -0.011 ^接
0.059 -0.016 ^signat
0.058 -0.013 card
0.058 -0.005 rows
0.058 -0.008 the previe
0.058 -0.005 neighb
0.058 -0.065 repo
0.058 -0.005 ^regist
0.058 0.001 and you
0.058 -0.007 var
0.058 -0.007 rights
0.058 -0.007 the user
0.058 -0.026 ^privil
0.058 -0.007 tmp
0.058 -0.011 令
0.058 -0.011 传
0.058 -0.011 命
0.058 -0.011 执
0.058 -0.026 ^o
0.058 -0.018 ^@exposed
0.057 0.078 f ür
0.057 -0.011 he's
0.057 -0.031 ン
0.057 -0.003 platfo
0.057 -0.007 the shared
0.057 0.042 p
0.057 -0.002 with passwo
0.057 0.037 ^上
0.057 -0.043 ^@crypto-part
0.057 -0.012 gepr
0.057 -0.012 üft
0.057 -0.011 未 过
0.057 -0.011 过 滤
0.056 -0.004 thrott
0.056 -0.008 someti
0.056 -0.021 ^@gone
0.056 -0.021 owner
0.056 -0.006 please use
0.056 -0.055 path
0.056 -0.024 件
0.056 -0.003 skippe
0.056 -0.005 values
0.056 -0.016 minute
0.056 -0.021 codes
0.056 -0.002 ^off
0.056 -0.006 half
0.056 -0.005 is set
0.056 -0.038 ^log
0.056 -0.018 parame
0.056 0.061 y
0.056 -0.009 ^never
0.056 0.066 ^found
0.056 -0.013 need a
0.056 -0.004 # node
0.056 -0.019 contro
0.056 -0.005 page can
0.056 -0.006 the member
0.056 -0.005 search box
0.056 0.025 the other
0.056 -0.004 afterw
0.055 -0.004 extern
0.055 -0.010 alert #
0.055 -0.003 the check
0.055 -0.012 j'ai pu
0.055 0.136 ich
0.055 -0.002 expres
0.055 -0.007 of all
0.055 -0.002 ^env
0.055 -0.006 thumbn
0.055 -0.007 le num
0.055 -0.007 num éro
0.055 -0.007 éro dans
0.055 -0.012 the data
0.055 -0.012 regist
0.055 -0.018 ^openin
0.055 0.039 write
0.054 -0.003 ^they
0.054 -0.001 @cheat
0.054 -0.006 i notice
0.054 -0.006 notice that
0.054 -0.002 # kb
0.054 -0.006 shows the
0.054 -0.019 resour
0.054 -0.012 mot de
0.054 -0.015 fenste
0.054 -0.005 embed
0.054 -0.035 открыв
0.054 -0.016 ^object
0.054 0.030 em
0.054 -0.003 my phone
0.054 -0.013 ^visibl
0.054 -0.015 можно
0.054 -0.005 ^deploy
0.054 -0.020 domain
0.054 -0.005 i record
0.054 -0.005 record the
0.054 -0.001 ^@by-one
0.054 -0.020 the page
0.054 -0.005 part of
0.054 -0.005 notes from
0.054 -0.005 choose
0.054 -0.004 tarbal
0.053 -0.008 for this
0.053 -0.048 ^sessio
0.053 -0.011 networ
0.053 -0.040 ^authen
0.053 -0.016 ^@script
0.053 -0.007 one for
0.053 0.028 hosted
0.053 -0.014 block
0.053 -0.005 ^oauth
0.053 -0.009 clean
0.053 -0.005 joins
0.053 -0.011 paste
0.053 0.047 full
0.053 -0.003 has an
0.053 -0.008 ^upstre
0.053 -0.020 when i
0.053 -0.004 was only
0.052 -0.004 works with
0.052 -0.003 the balanc
0.052 -0.018 nummer
0.052 -0.018 ohne
0.052 0.006 i could
0.052 -0.015 aparec
0.052 -0.006 buf
0.052 -0.007 can still
0.052 -0.011 も
0.052 0.001 as well
0.052 -0.004 bytes are
0.052 0.089 ^privat
0.052 -0.037 ^@shown
0.052 -0.005 deb
0.052 -0.013 p ágina
0.052 -0.014 ザ
0.052 -0.014 ユ
0.052 -0.019 autres
0.052 -0.036 ^notes
0.052 -0.004 kicked
0.052 -0.005 key is
0.052 -0.008 ^path
0.052 -0.008 ^traver
0.051 -0.001 code that
0.051 -0.001 contai code
0.051 -0.013 le serveu
0.051 -0.221 # #
0.051 0.016 before
0.051 -0.006 clicki
0.051 -0.005 a reset
0.051 -0.008 deacti
0.051 -0.027 no login
0.051 -0.004 the servic
0.051 -0.007 dans la
0.051 -0.008 the room
0.051 -0.005 is clean
0.051 -0.073 ^@update
0.051 -0.007 ^switch
0.051 -0.012 ^produc
0.051 0.009 user id
0.051 -0.004 ^verify
0.051 -0.014 formul
0.051 -0.019 @stops
0.051 -0.004 diagno
0.050 -0.009 bei allen
0.050 -0.020 ^locati
0.050 -0.003 so the
0.050 -0.002 ^wifi
0.050 -0.016 ^pr
0.050 -0.037 editor
0.050 -0.002 append
0.050 -0.001 there is
0.050 -0.014 belong
0.050 -0.005 @local-file
0.050 0.058 ne
0.050 -0.010 可 以
0.050 -0.005 ^fields
0.050 -0.007 ^reacha
0.050 -0.007 escala editor
0.050 -0.004 from my
0.050 -0.005 accoun of
0.049 -0.004 a valid
0.049 -0.028 make
0.049 -0.013 変
0.049 -0.065 has
0.049 -0.042 @sink
0.049 -0.002 byte
0.049 -0.054 test
0.049 -0.004 hey
0.049 -0.013 ^featur
0.049 -0.006 monday
0.049 -0.005 first #
0.049 -0.004 passwo and
0.049 -0.006 from people
0.049 -0.006 ^overwr
0.049 -0.009 with my
0.049 -0.013 ^anothe
0.049 -0.015 the parent
0.048 -0.003 ^bounds
0.048 0.019 where should
0.048 -0.008 formul de
0.048 -0.025 create
0.048 -0.004 opens the
0.048 -0.002 the site
0.048 0.025 容
0.048 -0.006 der datenb
0.048 0.009 so i
0.048 -0.004 id is
0.048 0.027 nobody
0.048 -0.005 ^@memory
0.048 -0.019 shell
0.048 -0.002 of one
0.048 0.013 in this
0.048 -0.013 所
0.048 -0.081 up
0.048 -0.003 no token
0.048 -0.001 the seed
0.048 -0.003 ^print
0.048 -0.004 ^inside
0.048 -0.008 belong to
0.048 0.028 out
0.048 0.031 ^kann
0.047 -0.003 fills
0.047 0.024 ^way
0.047 -0.005 ^become
0.047 -0.035 then you
0.047 0.012 additi contex
0.047 -0.007 it too
0.047 -0.008 ^json
0.047 -0.004 the compan
0.047 -0.014 ^lock
0.047 -0.004 tells
0.047 -0.065 use
0.047 -0.002 other compan
0.047 -0.006 is enough
0.047 -0.053 ^this
0.047 -0.004 backti
0.047 -0.004 lib
0.047 -0.009 ich im
0.047 -0.007 prod
0.047 -0.009 la requ
0.047 -0.009 requ ête
0.047 -0.025 needs
0.047 -0.002 got #
0.047 -0.007 somebo else
0.047 -0.008 de otros
0.046 -0.001 mode #
0.046 -0.006 all projec
0.046 -0.014 tar
0.046 -0.002 tab and
0.046 -0.002 myself
0.046 -0.012 google
0.046 0.006 ^para
0.046 -0.007 openin a
0.046 -0.001 ま す
0.046 -0.006 pem
0.046 0.036 ^reques
0.046 -0.005 binary
0.046 -0.007 self hosted
0.046 -0.014 ^show
0.046 -0.005 # chrome
0.046 0.029 parser
0.046 -0.040 anmeld
0.046 -0.012 for each
0.045 -0.007 limiti
0.045 -0.003 as soon
0.045 -0.003 soon as
0.045 -0.053 works
0.045 -0.006 of api
0.045 -0.023 usuari
0.045 0.099 ^is
0.045 -0.005 ^fetche
0.045 -0.007 visito
0.045 -0.033 i report
0.045 -0.010 n úmero
0.045 -0.008 status
0.045 -0.004 users can
0.045 -0.017 ^next
0.045 -0.007 # of
0.045 -0.011 still gets
0.045 -0.002 vote
0.045 -0.039 ^る
0.045 -0.005 haven' create
0.045 -0.003 runs it
0.045 -0.028 passe
0.045 -0.034 inc
0.045 -0.010 privil escala
0.044 0.026 still
0.044 -0.003 seed
0.044 0.005 i write
0.044 0.004 plain
0.044 -0.007 mobile
0.044 0.029 happy
0.044 -0.005 the dashbo
0.044 -0.006 数 字
0.044 -0.002 for every
0.044 -0.021 ó
0.044 -0.005 make the
0.044 -0.004 even
0.044 -0.017 en el
0.044 -0.012 admin'
0.044 0.069 follow
0.044 -0.003 chat messag
0.044 -0.016 type
0.044 -0.003 became
0.044 -0.026 ^admini
0.044 -0.004 active
0.044 -0.031 restri
0.044 -0.009 on our
0.044 -0.002 the nightl
0.044 -0.013 titles
0.044 0.058 patch
0.044 -0.003 newlin
0.044 -0.007 to owner
0.044 0.012 ^no
0.044 -0.009 cloud
0.043 -0.001 prefix
0.043 -0.007 v3 #
0.043 0.020 l'adre
0.043 -0.005 of people
0.043 -0.024 ask
0.043 -0.002 ^packag
0.043 0.104 anybod
0.043 -0.002 ^ends
0.043 -0.011 ^tracki
0.043 -0.001 buffer overfl
0.043 -0.001 chunk parser
0.043 -0.001 heap buffer
0.043 -0.001 png chunk
0.043 0.036 bug
0.043 -0.030 parent
0.043 -0.005 friday
0.043 -0.003 can make
0.043 -0.103 sql
0.043 0.008 evalua the
0.043 -0.004 symlin
0.043 -0.004 hashes
0.043 -0.002 header to
0.043 -0.002 set the
0.043 0.015 goes
0.043 -0.008 whatev
0.042 -0.057 ^client
0.042 -0.002 other site
0.042 -0.012 gives me
0.042 -0.011 v3
0.042 -0.014 md5
0.042 0.007 writte to
0.042 -0.012 i put
0.042 -0.071 der
0.042 -0.010 hallo zusamm
0.042 0.007 email
0.042 -0.008 base
0.042 -0.004 fix for
0.042 -0.003 above
0.042 -0.010 rest
0.042 -0.008 口
0.042 -0.006 the top
0.042 -0.008 saved
0.042 -0.002 dns
0.042 -0.034 ^グ
0.042 -0.034 ^ロ
0.042 -0.034 ^ン
0.042 0.075 ^の
0.042 -0.002 ^db
0.042 -0.003 upload is
0.042 -0.005 ^under
0.042 -0.006 ^untrus
0.042 -0.021 ^admin
0.042 -0.013 queue
0.041 -0.005 hub
0.041 -0.053 every
0.041 -0.027 for it
0.041 -0.014 过
0.041 -0.002 reads it
0.041 -0.001 the hidden
0.041 -0.006 in as
0.041 0.010 reprod
0.041 0.021 有
0.041 0.012 和
0.041 0.003 さ
0.041 -0.009 change le
0.041 -0.007 such
0.041 0.007 link to
0.041 -0.012 ^queue
0.041 -0.004 contai rows
0.041 -0.004 export contai
0.041 -0.004 rows that
0.041 -0.003 the neighb
0.041 -0.005 script alert
0.041 -0.014 how many
0.041 -0.002 a reques
0.041 -0.008 a link
0.041 -0.034 ^benutz
0.040 0.008 他
0.040 -0.011 board
0.040 -0.008 上 传
0.040 -0.008 命 令
0.040 -0.008 执 行
0.040 -0.004 ^load
0.040 -0.008 with their
0.040 -0.003 ^alg
0.040 -0.003 ^none
0.040 -0.002 and runs
0.040 -0.003 the order
0.040 -0.002 and does
0.040 -0.025 ^件
0.040 -0.010 ^differ
0.040 -0.067 ^are
0.040 -0.008 sample
0.040 -0.002 takes the
0.040 -0.004 server for
0.040 -0.023 stored
0.040 0.004 れ
0.040 -0.006 cloned
0.040 -0.063 client
0.040 -0.008 gepr üft
0.040 -0.002 everyb who
0.040 -0.005 top right
0.039 -0.004 @cross-site
0.039 -0.005 style
0.039 -0.009 checke
0.039 -0.003 over night
0.039 -0.004 half of
0.039 -0.010 via the
0.039 -0.001 world
0.039 0.019 es
0.039 -0.006 ^like
0.039 0.038 descri the
0.039 0.067 haven'
0.039 -0.007 ^used
0.039 -0.007 ^many
0.039 -0.026 ^search
0.039 -0.004 and with
0.039 -0.006 nightl
0.038 0.038 ^下
0.038 0.008 search
0.038 -0.001 disk
0.038 -0.001 tag in
0.038 -0.002 makes the
0.038 -0.006 en la
0.038 -0.007 @guessing
0.038 -0.014 help with
0.038 -0.034 ^saniti
0.038 -0.010 auch im
0.038 -0.006 withou a
0.038 -0.002 calend
0.038 -0.008 the passwo
0.038 -0.016 ^editor
0.038 -0.032 号
0.038 -0.004 oauth
0.038 -0.002 back and
0.038 -0.004 @transport
0.038 -0.005 from a
0.038 -0.002 accoun with
0.038 -0.002 but it
0.038 -0.001 the reques
0.038 -0.033 存
0.038 -0.003 reflec xss
0.038 -0.021 ^name
0.038 -0.004 are sent
0.038 -0.005 anyone who
0.038 -0.003 colour
0.037 0.006 one in
0.037 -0.006 @weak-login
0.037 -0.004 a local
0.037 -0.008 entry
0.037 0.051 de
0.037 -0.006 hacked
0.037 0.034 securi contac
0.037 -0.003 also works
0.037 -0.004 joins the
0.037 -0.002 the bucket
0.037 -0.007 by a
0.037 -0.007 ^limiti
0.037 -0.001 script on
0.037 -0.003 needed and
0.037 -0.011 loaded
0.037 -0.011 tools
0.037 -0.035 录
0.037 -0.035 登
0.037 0.028 is in
0.037 -0.014 see the
0.037 -0.005 people in
0.037 -0.013 die nummer
0.037 -0.002 plain http
0.037 -0.004 ^render
0.037 -0.034 of #
0.037 0.010 the last
0.037 -0.008 き ま
0.037 -0.008 ク ン
0.037 -0.008 ト ー
0.037 -0.008 ー ク
0.036 -0.003 # instal
0.036 -0.009 the key
0.036 -0.008 inbox
0.036 -0.002 told us
0.036 -0.009 addres and
0.036 -0.005 ^person
0.036 -0.005 chars
0.036 -0.010 ザ ー
0.036 -0.010 ユ ー
0.036 -0.010 ー ザ
0.036 -0.009 aws
0.036 -0.002 all instal
0.036 -0.002 stored xss
0.036 -0.018 forwar
0.036 -0.029 a user
0.036 0.354 mail
0.036 -0.007 thanks for
0.036 -0.005 in other
0.036 -0.043 a securi
0.036 -0.014 locati
0.036 0.023 え
0.036 -0.003 sets
0.036 -0.039 ^@release
0.036 0.029 of them
0.036 -0.007 api me
0.036 -0.004 a commen
0.036 -0.010 # withou
0.036 -0.005 the instal
0.036 -0.004 a server
0.036 -0.008 ^invoic
0.036 -0.018 v
0.036 -0.004 bucket with
0.035 -0.007 接 访
0.035 -0.005 privat notes
0.035 -0.006 is taken
0.035 -0.008 @open-net
0.035 0.003 addres of
0.035 -0.009 ^url
0.035 -0.009 校
0.035 -0.001 buy
0.035 -0.001 exampl sends
0.035 -0.001 login next
0.035 -0.004 i was
0.035 -0.014 ^runs
0.035 -0.002 you're
0.035 -0.004 the client
0.035 -0.010 of my
0.035 -0.087 see
0.035 -0.034 ^x
0.035 -0.005 up with
0.035 -0.002 locked
0.035 -0.018 i open
0.035 -0.002 hostna
0.035 -0.011 encode
0.035 -0.002 bridge
0.035 -0.002 bounds
0.035 -0.011 utils
0.035 0.002 commit
0.035 -0.004 blocke users
0.034 -0.008 ^thumbn
0.034 -0.003 ask for
0.034 -0.006 the new
0.034 -0.003 hey just
0.034 -0.003 spec
0.034 -0.004 on monday
0.034 -0.013 max
0.034 0.016 ^my
0.034 -0.011 nonce
0.034 0.007 normal
0.034 -0.003 copies
0.034 -0.003 stay
0.034 -0.002 host and
0.034 -0.002 the intern
0.034 -0.004 there are
0.034 -0.003 busy
0.034 -0.002 the socket
0.034 0.018 内 容
0.034 -0.003 code in
0.034 -0.018 de #
0.034 -0.003 my laptop
0.034 -0.009 所 有
0.034 -0.007 ^strang
0.034 -0.023 the instan
0.034 -0.003 gist
0.033 -0.006 户 的
0.033 -0.002 # python
0.033 -0.010 ssh
0.033 0.013 there an
0.033 -0.033 trusts
0.033 -0.006 bit
0.033 -0.004 it's the
0.033 -0.002 still in
0.033 -0.012 soluti
0.033 -0.005 userna
0.033 0.010 receip
0.033 -0.003 sessio cookie
0.033 -0.003 up by
0.033 -0.003 of custom
0.033 -0.001 one reques
0.033 -0.025 versio #
0.033 -0.004 master
0.033 -0.005 websoc
0.033 -0.005 # self
0.033 -0.001 prints the
0.033 -0.004 the folder
0.033 0.014 on it
0.033 -0.003 comman inject
0.033 -0.003 from it
0.033 -0.010 ^zap
0.033 -0.006 ^card
0.033 -0.002 a viewer
0.033 -0.002 for viewer
0.032 -0.003 @relief
0.032 -0.002 # other
0.032 -0.009 as the
0.032 -0.003 privat key
0.032 -0.025 ^dos
0.032 -0.002 a self
0.032 -0.006 victim
0.032 -0.003 fetche
0.032 -0.003 meta
0.032 -0.005 key pem
0.032 -0.002 for minute
0.032 -0.005 ^writes
0.032 -0.028 る
0.032 -0.002 member keep
0.032 -0.006 there and
0.032 -0.003 as is
0.032 -0.007 upstre
0.032 -0.021 ^since
0.032 -0.004 ups
0.032 -0.006 title and
0.032 -0.006 hides the
0.032 -0.005 @session-mix
0.032 -0.002 the s3
0.032 0.028 concer
0.032 0.020 the name
0.032 -0.005 privat window
0.032 -0.002 works withou
0.032 0.034 ^弱
0.032 0.034 ^性
0.032 0.034 ^脆
0.031 -0.074 ^file
0.031 -0.001 of its
0.031 -0.003 names and
0.031 0.020 four
0.031 0.010 addres for
0.031 -0.006 names on
0.031 -0.004 callba
0.031 -0.010 open it
0.031 -0.007 works for
0.031 -0.019 de passe
0.031 -0.006 in there
0.031 -0.002 with name
0.031 -0.009 ticked
0.031 -0.014 csrf
0.031 -0.003 sent to
0.031 -0.011 ^@money
0.031 -0.002 after loggin
0.031 -0.026 能
0.031 -0.012 some of
0.031 -0.007 viewer
0.031 -0.014 @unease
0.031 -0.024 and then
0.031 -0.001 redire to
0.031 0.095 e
0.031 -0.002 anyone can
0.031 -0.003 api invoic
0.031 -0.003 invoic id
0.031 0.036 ago
0.031 -0.005 http #
0.031 -0.005 intern addres
0.031 -0.003 can write
0.031 -0.006 removi
0.031 -0.003 @memory
0.030 -0.009 ^site
0.030 0.011 data of
0.030 -0.034 intern
0.030 -0.011 the full
0.030 -0.003 moves
0.030 -0.007 constr
0.030 -0.004 you get
0.030 -0.004 where to
0.030 -0.006 direct and
0.030 -0.003 and so
0.030 -0.003 the worker
0.030 -0.012 timing
0.030 -0.014 户
0.030 -0.005 gets it
0.030 -0.005 with its
0.030 -0.003 ^device
0.030 -0.002 agent header
0.030 -0.001 and there
0.030 0.085 tell
0.030 -0.005 is on
0.030 0.035 ^ィ
0.030 0.035 ^テ
0.030 0.035 ^リ
0.030 -0.024 グ
0.030 -0.024 ス
0.030 -0.024 ロ
0.030 0.022 anyone
0.030 -0.006 copy of
0.030 -0.005 k8s
0.030 -0.004 sectio
0.030 -0.004 untrus
0.030 -0.011 contai the
0.030 -0.002 app versio
0.030 -0.002 create null
0.030 -0.002 object create
0.030 -0.002 object protot
0.030 -0.003 can use
0.030 -0.001 app is
0.030 -0.001 is locked
0.030 -0.003 litera
0.030 -0.004 ^@cross-site
0.030 -0.004 # hours
0.030 0.038 by mail
0.029 0.041 six
0.029 -0.015 ^csrf
0.029 -0.001 firefo #
0.029 -0.008 backup are
0.029 -0.006 口 存
0.029 -0.006 录 接
0.029 -0.006 接 口
0.029 -0.002 expect #
0.029 -0.003 the caller
0.029 -0.034 ^out
0.029 -0.002 in user
0.029 -0.004 is run
0.029 -0.015 letter
0.029 -0.012 what happen
0.029 -0.002 lists all
0.029 -0.009 the docker
0.029 -0.024 benutz
0.029 -0.002 router
0.029 -0.038 ^страни
0.029 -0.014 с
0.029 -0.014 через
0.029 -0.001 in team
0.029 -0.006 @trick
0.029 -0.003 concat
0.029 -0.029 sesi
0.029 -0.004 same for
0.029 -0.015 embedd
0.029 0.020 内
0.029 -0.007 operat
0.029 -0.002 reques with
0.029 -0.002 alg
0.029 -0.005 cpu
0.029 0.044 ^takes
0.029 0.022 す
0.029 -0.006 idor
0.029 -0.009 main
0.029 -0.001 ends up
0.029 -0.003 # member
0.029 0.011 the bug
0.028 -0.003 also after
0.028 -0.011 ^member
0.028 -0.012 ^markdo
0.028 -0.051 ^other
0.028 -0.003 it change
0.028 -0.003 reques ask
0.028 -0.003 the curren
0.028 -0.002 the author
0.028 -0.005 iam
0.028 -0.001 follow the
0.028 -0.001 who follow
0.028 -0.011 trigge
0.028 -0.009 unknow
0.028 -0.002 server does
0.028 -0.004 @enumerated
0.028 -0.015 los
0.028 -0.002 token and
0.028 -0.018 alread
0.028 -0.004 any origin
0.028 -0.004 origin with
0.028 -0.004 a projec
0.028 -0.004 comman in
0.028 -0.002 log output
0.028 -0.002 releva log
0.028 0.055 ^closed
0.028 -0.002 secret in
0.028 -0.004 user agent
0.028 -0.004 and was
0.028 0.018 ^者
0.028 -0.028 von
0.028 -0.002 but with
0.028 0.015 availa
0.028 -0.019 ^@other-person
0.028 -0.004 didn't
0.028 -0.001 at the
0.027 -0.002 of that
0.027 -0.007 cipher
0.027 -0.001 db passwo
0.027 -0.091 ^should
0.027 -0.015 the web
0.027 -0.013 shop
0.027 -0.011 with a
0.027 -0.006 them
0.027 -0.036 админи
0.027 -0.001 names are
0.027 -0.001 passwo is
0.027 -0.003 and see
0.027 -0.088 la
0.027 -0.002 employ of
0.027 -0.002 person can
0.027 -0.002 everyt in
0.027 -0.009 ran
0.027 0.027 d'une
0.027 -0.002 by clicki
0.027 -0.002 same time
0.027 -0.017 an empty
0.027 -0.003 python #
0.027 -0.026 ^still
0.027 0.034 taken
0.027 -0.019 ^somebo
0.027 -0.004 web page
0.027 -0.005 pointi
0.027 -0.005 price
0.027 0.050 @mine
0.027 -0.005 delive
0.027 -0.003 the setup
0.027 -0.003 and can
0.027 -0.010 the image
0.026 -0.003 ^stay
0.026 -0.015 на
0.026 -0.002 have the
0.026 -0.005 the number
0.026 -0.010 point
0.026 -0.045 people
0.026 -0.010 you add
0.026 -0.011 the header
0.026 -0.018 ^addres
0.026 0.010 hola
0.026 -0.023 login needed
0.026 -0.006 four digits
0.026 -0.002 downlo the
0.026 -0.015 访
0.026 -0.001 delete api
0.026 -0.005 in passwo
0.026 -0.006 you have
0.026 0.087 to send
0.026 -0.001 knows
0.026 0.026 comple
0.026 -0.003 # docker
0.026 -0.003 all of
0.026 -0.006 puttin
0.026 -0.003 passwo on
0.026 -0.025 登 录
0.026 0.006 merci
0.026 -0.002 goes throug
0.026 -0.008 right
0.026 -0.003 reques are
0.026 -0.019 验
0.026 -0.029 ^around
0.026 -0.004 ^impers
0.026 -0.004 link of
0.026 0.036 ^un
0.026 -0.001 the backup
0.025 -0.013 avatar
0.025 -0.015 est á
0.025 -0.004 # chars
0.025 -0.001 the androi
0.025 -0.002 by env
0.025 -0.006 the start
0.025 -0.009 no log
0.025 0.015 invite
0.025 -0.012 ^issues
0.025 -0.004 loggin out
0.025 -0.002 # sets
0.025 -0.008 collec
0.025 -0.011 export of
0.025 -0.005 displa
0.025 -0.002 in it
0.025 -0.001 new messag
0.025 0.049 found a
0.025 -0.026 privil
0.025 -0.003 a custom
0.025 -0.005 ^javasc
0.025 -0.004 the operat
0.025 -0.005 html and
0.025 -0.003 can sign
0.025 -0.005 mariad
0.025 -0.054 se
0.025 -0.005 from any
0.025 -0.002 answer are
0.025 -0.002 tested with
0.025 0.047 keep
0.025 -0.010 longer
0.025 -0.028 tokens
0.025 -0.006 有 校
0.025 -0.006 校 验
0.025 -0.019 object
0.025 -0.003 log and
0.025 -0.022 thread
0.025 -0.012 ^lesson
0.025 -0.022 ^el
0.025 -0.019 produc
0.024 -0.006 a strang
0.024 -0.002 # cpu
0.024 -0.018 ^into
0.024 -0.043 ^instal
0.024 -0.004 the visito
0.024 -0.005 proto
0.024 -0.004 ^@session-mix
0.024 -0.001 create the
0.024 -0.008 added
0.024 -0.006 edited
0.024 -0.019 ^image
0.024 -0.012 anonym
0.024 -0.002 page in
0.024 -0.002 the logged
0.024 0.018 go to
0.024 -0.012 ^asks
0.024 -0.024 system
0.024 0.014 over the
0.024 -0.013 live
0.024 -0.007 urls
0.024 -0.003 the comman
0.024 -0.002 reques can
0.024 -0.009 hides
0.024 -0.004 like #
0.024 -0.003 think this
0.024 -0.002 the embed
0.024 0.008 our compan
0.024 -0.020 json
0.024 -0.006 whitel
0.024 -0.002 don't know
0.024 0.006 it then
0.024 -0.002 to our
0.024 -0.002 inside the
0.024 -0.001 at my
0.024 -0.086 by
0.024 -0.002 py
0.024 -0.004 does this
0.024 -0.011 ^got
0.023 0.017 contac form
0.023 -0.024 inyecc
0.023 0.011 securi releva
0.023 -0.005 are #
0.023 -0.023 trusts the
0.023 -0.022 ^bugs
0.023 -0.007 zap
0.023 -0.003 in one
0.023 -0.020 ^possib
0.023 -0.002 next evil
0.023 0.018 take
0.023 -0.003 delete it
0.023 -0.018 it to
0.023 -0.010 esp32
0.023 -0.008 repos
0.023 -0.004 ^cpu
0.023 -0.008 就 能
0.023 -0.007 wasn't
0.023 -0.003 list and
0.023 -0.002 server with
0.023 -0.002 i would
0.023 -0.002 the machin
0.023 0.008 me the
0.023 -0.023 overwr the
0.023 -0.010 存 在
0.023 0.006 ^you
0.023 -0.004 where do
0.023 -0.013 dev
0.023 -0.004 self signed
0.023 0.110 told
0.023 0.009 authen
0.023 -0.013 s3
0.023 -0.001 them with
0.023 0.009 someon in
0.023 -0.009 sort
0.023 -0.001 so whoeve
0.023 -0.013 traver
0.023 -0.071 gets
0.023 -0.002 # latest
0.023 -0.002 fetche intern
0.023 -0.002 latest meta
0.023 -0.002 link previe
0.023 -0.002 meta data
0.023 -0.002 previe fetche
0.023 0.024 弱
0.023 0.024 脆
0.022 -0.000 it can
0.022 -0.004 guess
0.022 -0.018 人
0.022 -0.009 dm
0.022 -0.002 peer
0.022 -0.003 sign ups
0.022 -0.004 the networ
0.022 -0.014 ^能
0.022 -0.012 plan
0.022 -0.006 of it
0.022 -0.005 ex
0.022 -0.014 can read
0.022 -0.002 forwar for
0.022 -0.002 the buffer
0.022 -0.030 sql inject
0.022 -0.001 have no
0.022 -0.001 secret key
0.022 -0.021 liste
0.022 -0.012 called
0.022 -0.005 few
0.022 -0.006 is ticked
0.022 -0.003 post is
0.022 -0.029 packag
0.022 -0.006 the proces
0.022 -0.002 are only
0.022 -0.003 intend
0.022 0.013 adress
0.021 -0.002 are all
0.021 -0.004 can put
0.021 -0.012 is your
0.021 -0.002 is availa
0.021 -0.001 @server-blind
0.021 0.025 ィ
0.021 0.025 テ
0.021 0.024 that isn't
0.021 -0.004 ^workfl
0.021 -0.019 checko
0.021 -0.133 when
0.021 -0.006 and send
0.021 -0.002 are accept
0.021 -0.001 role is
0.021 -0.004 activi
0.021 -0.010 user #
0.021 -0.003 ^chat
0.021 -0.002 list is
0.021 -0.003 webhoo url
0.021 -0.010 用 户
0.021 -0.014 januar
0.021 -0.017 target
0.021 -0.076 databa
0.021 0.074 箱
0.021 -0.001 the custom
0.021 -0.001 a bit
0.021 -0.001 lookin at
0.021 -0.007 grade
0.021 -0.006 put into
0.021 -0.002 typing a
0.021 -0.002 in its
0.021 -0.003 # k8s
0.021 -0.002 agent to
0.021 -0.025 ^passe
0.021 -0.004 as csv
0.021 -0.004 his phone
0.021 -0.019 さ れ
0.021 -0.019 れ ま
0.021 -0.006 ^clicki
0.021 -0.006 ^fast
0.021 -0.036 ^i
0.021 -0.027 страни
0.021 -0.003 the export
0.021 -0.010 watchi
0.020 -0.007 nested
0.020 -0.019 cache
0.020 -0.001 line incl
0.020 -0.003 delete has
0.020 -0.002 alert docume
0.020 -0.001 parame of
0.020 -0.002 no csrf
0.020 0.096 descri
0.020 -0.001 in sessio
0.020 -0.003 starti
0.020 -0.002 @over-shared
0.020 -0.010 ^email
0.020 -0.013 # was
0.020 -0.008 markdo
0.020 -0.001 it worked
0.020 -0.003 cart
0.020 -0.002 zip with
0.020 -0.020 sesi ón
0.020 -0.003 could see
0.020 -0.001 that page
0.020 -0.002 alg none
0.020 -0.002 with alg
0.020 -0.001 a label
0.020 -0.008 integr
0.020 0.056 ^auth
0.020 -0.079 change
0.020 -0.004 produc and
0.020 -0.002 not look
0.020 -0.001 and any
0.020 -0.002 inject via
0.020 -0.014 ^intern
0.020 -0.007 exampl and
0.020 0.023 on my
0.020 -0.005 trust
0.020 -0.003 be refuse
0.020 -0.019 tous
0.020 -0.036 ^открыв
0.020 -0.003 taken from
0.020 -0.002 same accoun
0.020 -0.008 lines
0.020 0.018 says it
0.019 -0.070 ^on
0.019 -0.002 ^@transport
0.019 -0.004 banner
0.019 -0.002 # but
0.019 -0.004 token of
0.019 -0.002 i looked
0.019 -0.002 looked at
0.019 -0.013 ^needs
0.019 -0.014 pro
0.019 -0.002 to config
0.019 -0.003 id and
0.019 -0.002 users table
0.019 -0.004 file and
0.019 0.014 best
0.019 -0.002 old passwo
0.019 -0.005 ^valid
0.019 -0.002 anythi else
0.019 -0.015 machin
0.019 -0.000 ^@left-open
0.019 -0.028 ^usuari
0.019 -0.001 the packag
0.019 -0.008 editor can
0.019 -0.003 are in
0.019 0.044 in an
0.019 -0.003 ^counts
0.019 -0.004 what comes
0.019 -0.034 ^change
0.019 -0.002 down with
0.019 -0.004 needs a
0.019 -0.002 comes with
0.019 -0.003 key and
0.019 -0.001 locals
0.019 -0.004 delive for
0.019 0.023 handle
0.019 -0.006 is put
0.019 -0.011 used for
0.019 -0.002 ^@after-end
0.019 -0.005 link works
0.019 -0.005 reset link
0.019 0.018 link in
0.019 -0.027 ^certif
0.019 -0.004 rate limiti
0.019 -0.002 out the
0.018 -0.002 api v1
0.018 -0.019 ^gets
0.018 0.017 复
0.018 0.017 骤
0.018 -0.001 sessio token
0.018 -0.028 weekly
0.018 -0.007 ^@cheat
0.018 -0.009 withou asking
0.018 -0.001 print the
0.018 -0.002 i opened
0.018 -0.023 änge
0.018 -0.010 sind
0.018 0.008 ning
0.018 0.008 ún
0.018 -0.003 impers
0.018 -0.008 standa
0.018 -0.002 the tarbal
0.018 -0.008 icons
0.018 -0.011 访 问
0.018 -0.002 the middle
0.018 -0.011 librar
0.018 -0.005 new passwo
0.018 -0.011 dans le
0.018 -0.004 fixed in
0.018 -0.004 puttin it
0.018 -0.001 isn't in
0.018 -0.018 c'est
0.018 -0.006 max age
0.018 -0.001 ^@open-net
0.018 -0.002 check was
0.018 -0.007 and in
0.018 -0.007 sorry for
0.018 -0.015 agent
0.018 -0.003 firefo
0.018 0.006 and again
0.018 -0.001 ^deep
0.018 -0.057 delete
0.018 0.124 there
0.018 -0.006 no passwo
0.018 -0.003 the role
0.018 -0.006 id in
0.018 0.025 renvoi
0.018 0.009 t
0.018 -0.007 ^model
0.018 -0.003 displa name
0.018 0.134 respon
0.018 -0.008 lesson
0.018 -0.004 useles
0.018 0.007 arrive as
0.017 -0.008 ^@unease
0.017 -0.012 is used
0.017 -0.001 the direct
0.017 -0.003 counts
0.017 -0.001 change in
0.017 -0.004 amd64
0.017 -0.004 mariad #
0.017 -0.009 ^number
0.017 -0.029 the config
0.017 -0.003 tested on
0.017 -0.014 time
0.017 -0.003 needs no
0.017 0.027 regard
0.017 -0.008 the id
0.017 -0.007 x forwar
0.017 -0.002 the parser
0.017 -0.010 ones
0.017 -0.026 on by
0.017 -0.022 ^templa
0.017 -0.008 reset mail
0.017 -0.007 file names
0.017 -0.010 tag
0.017 0.000 no answer
0.017 -0.013 frame
0.017 -0.003 my ip
0.017 -0.005 of anothe
0.017 -0.006 previe is
0.017 -0.007 my page
0.017 0.047 pas
0.017 0.022 within the
0.017 0.016 i send
0.017 -0.030 utilis
0.017 -0.003 token that
0.017 -0.002 sessio id
0.017 -0.009 if the
0.017 -0.002 evenin
0.017 0.027 moved from
0.017 -0.009 merge
0.017 -0.031 andere
0.017 -0.021 ña
0.017 -0.001 it just
0.017 0.008 a look
0.017 0.007 dear
0.017 -0.016 we've
0.017 -0.001 loggin in
0.016 -0.007 mail and
0.016 -0.003 a copy
0.016 -0.002 is from
0.016 -0.013 to help
0.016 -0.017 inyecc ón
0.016 -0.017 ón sql
0.016 0.100 habe
0.016 -0.000 as #
0.016 0.017 a normal
0.016 0.006 修
0.016 -0.009 man
0.016 -0.002 we plan
0.016 -0.004 @unasked
0.016 -0.002 virust
0.016 0.030 cc
0.016 0.008 expiry
0.016 0.002 age
0.016 0.031 pre
0.016 -0.003 pasted
0.016 -0.005 send test
0.016 -0.003 does it
0.016 -0.090 many
0.016 -0.004 and all
0.016 -0.006 is allowe
0.016 -0.002 a crafte
0.016 -0.003 for some
0.016 -0.006 dump
0.016 -0.005 i wasn't
0.016 -0.005 sure if
0.016 -0.005 wasn't sure
0.016 -0.051 ^turn
0.016 -0.007 也 能
0.016 0.015 其
0.016 -0.003 an archiv
0.016 -0.003 archiv with
0.016 -0.003 entry name
0.016 -0.003 overwr that
0.016 -0.003 that file
0.016 -0.003 the entry
0.016 -0.003 writes outsid
0.016 -0.003 json at
0.016 -0.002 instal guide
0.016 -0.002 comman on
0.016 -0.003 ^others
0.016 -0.017 store
0.016 -0.002 npm packag
0.016 -0.018 na
0.016 -0.009 path traver
0.016 0.017 弱 性
0.016 0.017 脆 弱
0.016 -0.003 i guess
0.016 0.020 an old
0.016 -0.009 image is
0.016 0.062 ^f
0.016 0.062 ^ür
0.016 -0.030 ^route
0.016 -0.003 @internal
0.016 0.005 within
0.016 -0.023 asks
0.016 -0.006 a dm
0.016 -0.002 # bit
0.016 -0.002 bit length
0.016 -0.002 the peer
0.016 -0.001 number and
0.015 -0.005 pickle
0.015 -0.002 curl d
0.015 -0.014 证
0.015 -0.000 world readab
0.015 -0.001 the real
0.015 -0.004 an iframe
0.015 0.061 下
0.015 -0.002 the tag
0.015 -0.004 lets me
0.015 0.021 sorry
0.015 -0.006 securi bugs
0.015 -0.006 for us
0.015 -0.003 only me
0.015 -0.005 to an
0.015 -0.006 id of
0.015 -0.002 wrong passwo
0.015 0.026 contac and
0.015 -0.007 asking for
0.015 0.005 et
0.015 -0.004 the conten
0.015 -0.001 change my
0.015 -0.001 log out
0.015 -0.001 out everyw
0.015 -0.001 phone was
0.015 -0.001 was stolen
0.015 0.017 テ ィ
0.015 0.040 ^到
0.015 0.024 ^goes
0.015 0.019 bank
0.014 0.029 and evalua
0.014 0.017 i haven'
0.014 0.028 stehen
0.014 -0.038 commun
0.014 0.027 a public
0.014 0.020 is #
0.014 -0.018 instal create
0.014 0.075 think
0.014 -0.038 @gone
0.014 0.022 a patch
0.014 -0.019 allowe
0.014 -0.016 ^理
0.014 -0.016 ^管
0.014 -0.081 ^user
0.014 0.030 au
0.013 0.028 i think
0.013 -0.071 pr
0.013 0.073 back
0.013 -0.018 stays
0.012 -0.027 r
0.012 0.021 a cve
0.012 -0.024 middle
0.012 0.043 schrei
0.012 0.023 on a
0.012 -0.054 us
0.012 0.018 it all
0.012 0.028 had a
0.012 0.021 or the
0.012 0.040 ^え
0.012 -0.028 this repo
0.012 -0.020 dos
0.012 0.092 @privat
0.012 0.026 me for
0.012 0.030 あ
0.012 0.030 て
0.011 -0.038 token
0.011 -0.039 read
0.011 0.030 the result
0.011 0.105 way
0.011 -0.018 a file
0.011 -0.021 ^par
0.011 -0.021 ^sauveg
0.011 -0.041 https
0.011 -0.017 the test
0.011 0.019 addres is
0.010 0.031 ば
0.010 0.042 protoc
0.010 0.016 got no
0.010 0.016 i wrote
0.010 0.016 wrote to
0.010 0.030 reacha on
0.010 0.055 ^public
0.010 0.022 a page
0.010 -0.027 the commun
0.010 0.019 ich habe
0.010 -0.031 saniti
0.010 -0.026 the commen
0.010 -0.017 ^descri
0.009 0.021 é au
0.009 -0.015 the sessio
0.009 -0.016 heard
0.009 0.021 happy to
0.009 0.041 上
0.009 -0.017 step
0.009 0.019 verifi
0.009 0.135 ^there
0.009 -0.024 why
0.009 0.022 this is
0.009 -0.021 signat
0.009 0.060 ^proces
0.008 0.029 書
0.008 -0.041 ^export
0.008 -0.027 turn
0.008 0.020 and got
0.008 0.019 the follow
0.008 -0.038 checkl
0.008 0.026 and there'
0.008 0.020 the defaul
0.008 0.046 aber
0.008 0.039 cvss
0.008 -0.015 sauveg
0.008 0.032 セ
0.007 0.059 bonjou
0.007 0.030 見
0.007 0.059 go
0.007 0.022 れ ば
0.007 0.077 全
0.007 0.026 out and
0.007 0.097 f
0.007 0.042 paying
0.007 0.027 altern
0.007 0.032 last
0.007 -0.033 servic
0.007 -0.033 conten
0.006 -0.033 pdf
0.006 -0.017 others
0.006 0.065 a key
0.006 0.015 the mail
0.006 0.030 name of
0.006 0.016 ' '
0.006 -0.072 ^npm
0.006 -0.021 ^from
0.006 -0.029 good
0.006 -0.019 被
0.006 0.040 ^bug
0.006 -0.019 quand
0.006 -0.022 ^says
0.006 0.029 an open
0.005 0.016 be enough
0.005 -0.021 ^profil
0.005 0.036 open a
0.005 -0.048 switch
0.005 -0.022 me in
0.005 -0.019 エ
0.005 0.042 ^洞
0.005 0.042 ^漏
0.005 -0.019 ^reset
0.005 -0.028 have it
0.005 0.029 i'd be
0.004 -0.017 until the
0.004 0.021 left empty
0.004 -0.021 う
0.004 -0.021 ッ
0.004 0.033 you want
0.004 0.024 ^@concealed
0.004 0.023 still read
0.004 -0.050 ^accoun
0.004 0.030 touch
0.004 0.058 key for
0.004 0.023 call
0.004 0.026 and nothin
0.004 -0.029 ^option
0.004 0.029 if i
0.003 0.118 where
0.003 0.023 only in
0.003 0.031 enabli
0.003 -0.033 althou
0.003 0.030 person to
0.003 0.030 comes out
0.003 -0.022 node
0.003 -0.016 fast
0.003 -0.021 a pr
0.003 -0.017 we have
0.003 0.052 hello
0.003 -0.041 usu
0.003 -0.016 the editor
0.003 0.020 days
0.003 0.019 defaul config
0.002 -0.063 inject
0.002 0.043 that's
0.002 -0.072 openss
0.002 -0.034 ^see
0.002 -0.051 ^your
0.002 0.022 ^@privat
0.002 -0.019 ^owner
0.001 0.155 here
0.001 0.205 privat
0.001 -0.022 ^keys
0.001 0.028 reache
0.001 0.028 i tried
0.001 -0.017 restar
0.001 0.020 a privat
0.001 0.039 could you
0.001 0.023 to share
0.001 -0.048 que
0.000 -0.037 ^usu
0.000 -0.015 k
0.000 0.020 i got
0.000 -0.035 traffi
0.000 0.026 answer and
0.000 -0.025 actual
0.000 0.040 ich eine
0.000 0.030 at a
0.000 0.047 one of
-0.000 -0.045 no
-0.000 0.073 ^ich
-0.000 -0.020 uri
-0.000 -0.016 @exposed
-0.000 -0.020 limit
-0.001 0.016 should i
-0.001 0.049 reach the
-0.001 -0.038 later
-0.001 -0.019 it under
-0.001 -0.015 если
-0.001 0.053 a findin
-0.001 -0.023 write up
-0.001 0.050 submit it
-0.001 -0.056 ^create
-0.001 -0.018 返
-0.001 -0.032 き
-0.001 0.046 を
-0.001 0.075 keine
-0.001 -0.015 below
-0.001 -0.030 import
-0.001 0.041 to submit
-0.002 0.018 ^hole
-0.002 -0.020 transl
-0.002 0.038 someth i
-0.002 0.057 talk to
-0.002 0.036 you tell
-0.002 0.108 coordi
-0.002 0.023 ça
-0.002 -0.027 ^@sink
-0.002 -0.033 just for
-0.002 0.019 steps to
-0.002 0.017 publis
-0.003 -0.026 while
-0.003 0.039 follow a
-0.003 0.039 we follow
-0.003 -0.038 start
-0.003 0.082 talk
-0.003 -0.047 ^read
-0.003 -0.023 table
-0.003 0.050 e mail
-0.003 -0.017 ^field
-0.003 0.029 me as
-0.003 0.052 ^old
-0.003 -0.045 admini
-0.004 0.031 it's public
-0.004 0.040 mentio a
-0.004 0.028 handli
-0.004 -0.424 #
-0.004 0.055 to open
-0.004 0.019 and report
-0.004 0.019 privat channe
-0.004 0.027 you a
-0.004 0.026 x still
-0.004 -0.019 expect
-0.005 -0.096 help
-0.005 0.058 in public
-0.005 0.019 不 想
-0.005 0.019 告 安
-0.005 0.019 想 公
-0.005 0.019 请 提
-0.005 0.019 and don't
-0.005 -0.015 asks for
-0.005 0.266 public
-0.005 -0.018 code securi
-0.005 -0.018 settin code
-0.005 -0.018 under settin
-0.005 0.037 una vulner
-0.005 0.035 the mainta
-0.005 0.024 moved
-0.005 -0.043 compar
-0.005 0.035 thing
-0.005 0.079 nicht
-0.005 0.038 who is
-0.005 0.097 ist
-0.006 0.022 last four
-0.006 0.117 weeks
-0.006 0.023 this reposi
-0.006 0.044 the detail
-0.006 -0.018 to discus
-0.006 -0.018 within #
-0.006 0.027 to write
-0.006 -0.018 turn on
-0.006 0.039 answer
-0.006 -0.019 haben
-0.006 -0.022 to know
-0.006 -0.017 ^every
-0.006 0.027 the two
-0.007 -0.017 bitte
-0.007 0.021 could one
-0.007 0.026 weeks ago
-0.007 -0.027 schl
-0.007 0.029 try
-0.007 0.035 report enable
-0.007 0.021 a seriou
-0.007 0.021 seriou hole
-0.007 0.037 sicher ücke
-0.007 0.018 report about
-0.007 -0.022 string
-0.008 0.041 a way
-0.008 -0.061 ^embarg
-0.008 -0.023 ^we
-0.008 0.022 key on
-0.008 0.045 neithe
-0.008 0.030 it here
-0.008 0.037 to me
-0.008 0.032 i talk
-0.008 0.087 ready
-0.008 0.033 acme
-0.008 0.020 to do
-0.008 -0.044 to #
-0.008 -0.018 ^で
-0.008 0.025 @disclosure
-0.008 0.024 the privat
-0.008 0.024 个 安
-0.008 0.024 便 在
-0.008 0.024 到 哪
-0.008 0.024 哪 里
-0.008 0.024 在 这
-0.008 0.024 好 我
-0.008 0.024 有 没
-0.008 0.024 的 邮
-0.008 0.024 这 里
-0.008 0.024 里 公
-0.008 0.024 问 安
-0.009 0.027 hosted versio
-0.009 0.027 the hosted
-0.009 -0.015 demo
-0.009 -0.024 confus
-0.009 0.037 securi issue
-0.009 0.029 came across
-0.009 -0.026 in a
-0.009 -0.018 orders
-0.009 -0.036 certif
-0.009 0.025 is our
-0.009 0.026 other custom
-0.009 0.041 for encryp
-0.009 -0.019 账
-0.009 -0.042 @policy-talk
-0.010 0.033 全 漏
-0.010 0.033 提 供
-0.010 0.030 漏 洞
-0.010 0.046 more in
-0.010 0.019 enable privat
-0.010 0.019 please enable
-0.010 0.056 high severi
-0.010 -0.017 lists
-0.010 -0.018 proyec
-0.010 0.034 で
-0.010 0.075 ^una
-0.010 0.033 contac s
-0.010 -0.016 inicia sesi
-0.010 0.053 ücke
-0.010 0.022 全 问
-0.010 0.022 问 题
-0.010 -0.017 after a
-0.010 0.018 or tell
-0.010 -0.023 changi
-0.010 0.126 ^respon
-0.010 -0.023 auf
-0.010 0.032 现 了
-0.011 0.019 keys openpg
-0.011 0.019 openpg org
-0.011 0.019 org has
-0.011 -0.020 checks
-0.011 -0.023 end
-0.011 -0.021 也
-0.011 0.027 反 馈
-0.011 0.041 问
-0.011 0.033 开 细
-0.011 0.032 me a
-0.011 -0.016 conten securi
-0.012 -0.041 work
-0.012 0.016 src
-0.012 -0.025 增
-0.012 0.025 de contac
-0.012 0.046 pgp key
-0.012 0.026 便 公
-0.012 0.019 been
-0.012 -0.022 scanni
-0.012 -0.022 npm instal
-0.012 0.023 ^を
-0.012 -0.020 版 本
-0.012 0.034 好
-0.012 0.034 这
-0.012 -0.020 please update
-0.012 0.078 ^key
-0.012 -0.023 compte
-0.013 -0.024 the docs
-0.013 0.043 of you
-0.013 -0.033 extens
-0.013 0.038 have someth
-0.013 0.016 よ
-0.013 0.023 the right
-0.013 -0.021 fichie
-0.013 -0.022 templa
-0.013 0.028 no quiero
-0.013 0.045 for securi
-0.013 0.021 your websit
-0.013 -0.016 suppor versio
-0.013 0.017 progra or
-0.013 0.017 team i
-0.013 0.028 un fallo
-0.013 0.043 team is
-0.013 0.021 someth that
-0.013 0.021 that should
-0.013 -0.029 secret
-0.013 0.026 i use
-0.013 -0.019 our securi
-0.013 0.018 we can
-0.014 0.047 供
-0.014 0.046 coordi disclo
-0.014 0.043 洞
-0.014 0.043 漏
-0.014 0.025 no addres
-0.014 0.037 ping me
-0.014 0.035 vulner in
-0.014 -0.021 ^valida
-0.014 0.037 问 有
-0.014 0.029 et je
-0.014 0.029 faille et
-0.014 0.029 trouv é
-0.014 0.029 une faille
-0.014 0.029 à qui
-0.014 0.029 é une
-0.014 0.055 have found
-0.014 0.037 draft adviso
-0.014 -0.031 ^reposi
-0.014 -0.036 ^app
-0.014 0.075 ^ücke
-0.014 0.028 a group
-0.014 -0.068 ^md
-0.014 -0.024 ^html
-0.014 0.035 ^@contact-in-title
-0.014 0.036 about the
-0.014 -0.024 inicia
-0.014 -0.017 come
-0.014 0.031 题
-0.014 -0.016 单
-0.015 -0.031 # vulner
-0.015 0.037 了
-0.015 0.017 would like
-0.015 0.025 someon to
-0.015 0.065 tell me
-0.015 0.036 不 方
-0.015 0.036 方 便
-0.015 -0.033 イ
-0.015 -0.020 year
-0.015 -0.004 v2 #
-0.015 0.053 to contac
-0.015 -0.015 totp
-0.015 -0.006 a line
-0.015 0.046 are closed
-0.015 0.046 discor dms
-0.015 0.046 dms are
-0.015 -0.011 ^clipbo
-0.015 0.016 and it's
-0.015 -0.023 fixed versio
-0.015 0.027 openpg
-0.015 0.032 is closed
-0.015 -0.004 revers proxy
-0.015 -0.004 the revers
-0.015 -0.005 an allowl
-0.015 -0.011 fix in
-0.015 -0.002 on androi
-0.015 -0.005 ^follow
-0.015 -0.001 on an
-0.015 -0.006 life
-0.015 -0.009 linter
-0.015 -0.007 re
-0.015 -0.014 las
-0.015 -0.014 ñas
-0.015 -0.003 in test
-0.015 -0.006 ^backpo
-0.015 -0.003 passwo hash
-0.015 -0.020 of our
-0.015 -0.022 protec
-0.015 -0.034 compla that
-0.016 -0.011 the text
-0.016 -0.025 ^twice
-0.016 -0.003 # we
-0.016 -0.003 malici plugin
-0.016 0.045 者
-0.016 -0.005 on window
-0.016 0.025 me on
-0.016 -0.004 # per
-0.016 -0.007 as far
-0.016 -0.007 far as
-0.016 -0.004 the body
-0.016 0.085 ^talk
-0.016 -0.008 factor authen
-0.016 -0.008 two factor
-0.016 -0.012 x and
-0.016 -0.021 ^action
-0.016 0.038 馈
-0.016 -0.004 servic accoun
-0.016 -0.008 # cve
-0.016 -0.004 includ the
-0.016 0.026 page on
-0.016 -0.005 watche
-0.016 0.046 一 个
-0.016 0.046 发 现
-0.016 0.035 encont é
-0.016 0.035 report de
-0.016 0.035 é un
-0.016 -0.008 join
-0.016 -0.003 believ the
-0.016 0.044 想
-0.016 -0.003 x #
-0.016 -0.012 guarda
-0.016 -0.006 # second
-0.016 -0.004 chart
-0.016 0.025 de forma
-0.016 0.025 forma privad
-0.016 -0.002 can you
-0.016 -0.001 a sugges
-0.016 -0.004 user that
-0.016 0.030 i'm
-0.016 0.039 my report
-0.016 -0.006 sleep
-0.016 0.084 share
-0.016 -0.004 now there'
-0.016 0.003 the link
-0.016 -0.005 should mentio
-0.016 0.009 is ok
-0.016 0.021 twitte
-0.016 -0.019 ^people
-0.016 -0.003 that has
-0.016 0.050 on matrix
-0.016 -0.005 comput
-0.016 -0.002 our users
-0.016 -0.005 takes #
-0.016 -0.034 workfl
-0.016 -0.022 termin
-0.017 -0.002 can't log
-0.017 -0.031 ^scanni
-0.017 -0.010 stable
-0.017 -0.011 collea
-0.017 0.020 a fresh
-0.017 0.020 agains a
-0.017 0.020 instal of
-0.017 -0.004 name and
-0.017 -0.016 da
-0.017 0.046 细 节
-0.017 0.006 there' a
-0.017 0.032 contac asap
-0.017 0.032 cvss #
-0.017 0.032 not post
-0.017 0.032 will not
-0.017 -0.004 it looks
-0.017 0.052 that i
-0.017 -0.010 regres
-0.017 0.073 reply
-0.017 0.045 联 系
-0.017 -0.006 escapi is
-0.017 0.052 ^mentio
-0.017 -0.000 from users
-0.017 -0.000 id #
-0.017 -0.000 users where
-0.017 -0.000 where id
-0.017 0.026 the login
-0.017 0.047 ^哪
-0.017 0.047 ^应
-0.017 0.047 ^该
-0.017 0.047 ^里
-0.017 0.023 it's about
-0.017 -0.016 select
-0.017 -0.006 the fix
-0.017 -0.004 oom
-0.017 0.047 to you
-0.017 -0.003 raise the
-0.017 -0.029 本
-0.017 -0.029 版
-0.017 -0.010 in each
-0.017 0.042 respon disclo
-0.017 0.030 detail in
-0.017 0.080 poc
-0.017 -0.021 codeql
-0.017 0.004 么
-0.017 0.049 a critic
-0.017 -0.002 quote
-0.017 -0.007 breaks in
-0.017 0.021 confir
-0.017 0.034 labs
-0.017 -0.003 ban them
-0.017 -0.001 as one
-0.017 -0.054 ^les
-0.017 0.054 い
-0.017 -0.003 the moment
-0.017 -0.014 # gb
-0.017 0.032 addres bounce
-0.017 0.032 anothe addres
-0.017 0.032 securi addres
-0.017 0.032 tried to
-0.017 0.027 pour
-0.017 -0.007 i unders
-0.017 -0.004 older versio
-0.017 0.009 高
-0.017 -0.002 with read
-0.017 -0.014 通
-0.017 0.015 な い
-0.017 0.052 haven' told
-0.017 0.052 told anybod
-0.017 -0.043 risk
-0.017 -0.026 fehler
-0.017 0.179 your
-0.017 0.000 embarg
-0.017 -0.015 depuis la
-0.017 -0.004 fuzzin
-0.018 -0.017 debian
-0.018 -0.007 posted
-0.018 0.004 old
-0.018 0.046 私 下
-0.018 0.027 by your
-0.018 -0.043 fixes
-0.018 0.051 in securi
-0.018 -0.010 an accoun
-0.018 -0.004 the host
-0.018 -0.005 inclus
-0.018 -0.008 fixtur
-0.018 -0.005 switch to
-0.018 -0.029 ^fichie
-0.018 -0.002 access token
-0.018 0.120 ^team
-0.018 -0.003 since moving
-0.018 -0.012 the releas
-0.018 0.020 org
-0.018 -0.003 file is
-0.018 -0.006 api key
-0.018 0.069 my mail
-0.018 -0.004 sends the
-0.018 -0.007 ^hour
-0.018 -0.026 by now
-0.018 -0.016 for all
-0.018 0.018 we'll
-0.018 0.027 to show
-0.018 -0.002 still shown
-0.018 -0.003 and one
-0.018 -0.017 ^autres
-0.018 -0.002 light
-0.018 0.040 quiero
-0.018 -0.009 me exampl
-0.018 0.044 ^私
-0.018 0.010 使 用
-0.018 -0.002 jwt secret
-0.018 -0.004 which we
-0.018 -0.009 althou the
-0.018 -0.051 in our
-0.018 -0.015 ^links
-0.018 -0.003 i suppos
-0.018 -0.003 sign in
-0.018 -0.006 autres utilis
-0.019 0.078 report a
-0.019 0.074 qui
-0.019 0.007 compon that
-0.019 0.032 anothe way
-0.019 0.055 邮 箱
-0.019 -0.009 cannot find
-0.019 -0.008 tracki issue
-0.019 -0.026 per
-0.019 -0.004 normal user
-0.019 -0.007 the bot
-0.019 0.011 no proble
-0.019 -0.010 versio of
-0.019 0.040 is respon
-0.019 -0.037 nothin to
-0.019 -0.008 to read
-0.019 -0.004 when a
-0.019 0.061 public tracke
-0.019 0.040 detall
-0.019 0.040 fallo
-0.019 0.039 team write
-0.019 -0.003 answer with
-0.019 -0.071 log
-0.019 -0.012 so no
-0.019 -0.007 sql инъекц
-0.019 -0.023 backpo
-0.019 -0.018 ^anyone
-0.019 -0.001 one client
-0.019 -0.001 when one
-0.019 0.131 ^versio
-0.019 -0.006 volume
-0.019 0.009 give me
-0.019 0.009 please give
-0.019 -0.001 i call
-0.019 -0.006 app #
-0.019 -0.008 to suppor
-0.019 -0.015 by the
-0.019 0.022 securi proble
-0.019 -0.003 licenc
-0.019 -0.005 detach dom
-0.019 -0.005 dom nodes
-0.019 -0.005 grows until
-0.019 -0.011 filled
-0.019 0.006 gpg key
-0.019 -0.004 helper
-0.019 -0.003 an articl
-0.019 -0.002 token in
-0.019 -0.007 frame option
-0.019 -0.007 x frame
-0.019 -0.006 agains the
-0.019 -0.046 score
-0.019 -0.001 answer #
-0.019 -0.004 leaves
-0.020 -0.003 be helpfu
-0.020 -0.016 tuesda
-0.020 -0.003 admin rights
-0.020 -0.002 projec and
-0.020 0.026 hole
-0.020 0.022 of next
-0.020 -0.010 nice to
-0.020 -0.003 isn't set
-0.020 -0.006 my server
-0.020 0.010 your key
-0.020 -0.003 accept and
-0.020 0.083 pgp
-0.020 -0.016 看
-0.020 -0.007 docs explai
-0.020 -0.007 explai how
-0.020 0.008 answer to
-0.020 0.057 told me
-0.020 -0.006 the build
-0.020 0.041 trouv
-0.020 -0.003 script tag
-0.020 0.028 proble in
-0.020 -0.002 work any
-0.020 -0.018 is shown
-0.020 -0.004 each time
-0.020 0.094 un
-0.020 0.053 一
-0.020 -0.009 a fake
-0.020 -0.008 返 回
-0.020 -0.006 stops
-0.020 -0.003 after upgrad
-0.020 -0.005 our code
-0.020 -0.001 login and
-0.020 -0.007 ^threat
-0.020 -0.039 chrome
-0.020 0.037 で す
-0.020 -0.003 come from
-0.020 0.012 les d
-0.020 -0.008 the adviso
-0.020 -0.013 discou
-0.020 -0.009 nothin is
-0.020 0.015 ^bounty
-0.020 -0.002 on reques
-0.020 0.043 ^题
-0.020 -0.003 by unknow
-0.020 -0.003 certif signed
-0.020 -0.003 signed by
-0.020 -0.003 unknow author
-0.020 0.017 to put
-0.020 -0.013 tasks
-0.020 -0.015 visibl
-0.020 -0.010 moved to
-0.020 0.036 ^pgp
-0.020 -0.002 saving
-0.020 -0.001 the wrong
-0.020 -0.003 ^bind
-0.020 -0.002 custom fields
-0.020 -0.009 hours
-0.020 -0.001 ^match
-0.020 -0.003 if not
-0.020 0.037 enviar
-0.020 -0.002 page shows
-0.021 0.077 to reach
-0.021 -0.010 warns about
-0.021 -0.009 ^@wish
-0.021 -0.015 adding
-0.021 -0.008 and doesn'
-0.021 -0.002 black
-0.021 -0.034 couldn
-0.021 -0.015 secure
-0.021 -0.012 flag
-0.021 0.187 someth
-0.021 0.002 a fix
-0.021 -0.036 it's just
-0.021 -0.002 rotate the
-0.021 0.038 non
-0.021 -0.006 delete my
-0.021 -0.017 would help
-0.021 -0.003 happen on
-0.021 0.053 for coordi
-0.021 -0.018 open the
-0.021 -0.046 ^イ
-0.021 0.030 has been
-0.021 0.061 sensit
-0.021 -0.018 bugs
-0.021 -0.009 ^quanti
-0.021 -0.008 ^becaus
-0.021 0.027 seems wrong
-0.021 0.024 deadli
-0.021 -0.008 ca
-0.021 0.030 not for
-0.021 0.053 signal une
-0.021 0.082 ^here
-0.021 -0.002 is reacha
-0.021 -0.009 existi
-0.021 0.005 我 们
-0.021 -0.002 arrive at
-0.021 -0.006 overfl
-0.021 -0.021 is vulner
-0.021 -0.004 we add
-0.021 -0.001 rule #
-0.021 -0.004 the settin
-0.021 -0.003 ends with
-0.021 0.017 there a
-0.021 -0.005 only for
-0.021 0.035 with poc
-0.021 -0.010 week
-0.021 -0.006 ^docker
-0.021 0.038 ne veux
-0.021 0.038 veux pas
-0.021 -0.003 compar the
-0.021 -0.006 permis to
-0.022 0.066 dms
-0.022 -0.007 v1 #
-0.022 -0.074 shows
-0.022 -0.020 slow
-0.022 -0.004 ^nested
-0.022 -0.006 revers
-0.022 -0.007 allowl
-0.022 -0.002 execut in
-0.022 -0.013 the databa
-0.022 -0.019 update the
-0.022 0.019 add me
-0.022 -0.010 traini
-0.022 -0.005 # only
-0.022 -0.008 before #
-0.022 -0.013 ^shared
-0.022 -0.025 asking
-0.022 -0.004 our genera
-0.022 0.043 that i'd
-0.022 -0.018 nginx
-0.022 -0.007 invali creden
-0.022 -0.003 backgr
-0.022 0.017 the form
-0.022 -0.003 fail2b
-0.022 0.010 但 是
-0.022 0.010 谢 谢
-0.022 -0.004 exampl key
-0.022 -0.006 to update
-0.022 -0.006 new
-0.022 0.053 ^反
-0.022 0.053 ^馈
-0.022 0.055 on securi
-0.022 0.031 descri it
-0.022 0.056 现
-0.022 -0.031 early
-0.022 -0.007 iterat
-0.022 -0.006 # should
-0.022 0.021 critic remote
-0.022 0.042 proble de
-0.022 0.042 seguri y
-0.022 0.027 we need
-0.023 -0.012 author
-0.023 -0.008 ^us
-0.023 0.011 the public
-0.023 0.037 result
-0.023 -0.004 is shared
-0.023 -0.007 often
-0.023 0.047 my profil
-0.023 0.065 发
-0.023 -0.004 some days
-0.023 -0.002 misses the
-0.023 -0.005 my collea
-0.023 -0.022 ^script
-0.023 -0.010 have an
-0.023 -0.004 passwo are
-0.023 -0.004 attack detect
-0.023 0.036 forma
-0.023 -0.002 x86 #
-0.023 0.002 should not
-0.023 -0.015 we get
-0.023 -0.002 to skip
-0.023 0.026 privat adviso
-0.023 0.077 m
-0.023 -0.019 words
-0.023 -0.010 on #
-0.023 -0.030 ^termin
-0.023 -0.011 out of
-0.023 0.052 す か
-0.023 0.052 公 開
-0.023 0.052 報 告
-0.023 0.052 絡 先
-0.023 0.052 連 絡
-0.023 -0.007 though
-0.023 0.029 vendor
-0.023 -0.006 reload it
-0.023 -0.002 lists the
-0.023 -0.002 fails with
-0.023 -0.005 to view
-0.023 -0.005 view the
-0.023 -0.004 refact
-0.023 -0.004 # or
-0.023 -0.004 the cookie
-0.023 -0.006 crypto
-0.023 0.071 matrix
-0.023 0.006 a new
-0.023 0.043 eine sicher
-0.023 0.043 nicht öffent
-0.023 -0.016 ^defaul
-0.023 -0.001 login page
-0.023 -0.011 to use
-0.023 -0.007 steal
-0.023 -0.001 a check
-0.023 -0.023 around
-0.023 -0.010 passw örter
-0.023 -0.026 signed
-0.024 -0.006 user is
-0.024 -0.004 github releas
-0.024 0.033 の
-0.024 -0.003 an intern
-0.024 -0.024 view
-0.024 -0.008 is expose
-0.024 -0.001 parser in
-0.024 0.009 issue for
-0.024 0.027 and no
-0.024 -0.002 cache for
-0.024 -0.004 the tokens
-0.024 -0.006 impact
-0.024 0.055 in privat
-0.024 0.024 或 者
-0.024 -0.003 没
-0.024 0.039 d étails
-0.024 0.039 étails ici
-0.024 -0.001 in titles
-0.024 0.066 细
-0.024 0.066 节
-0.024 -0.019 to see
-0.024 -0.029 for our
-0.024 0.046 asap
-0.024 0.018 应 该
-0.024 -0.006 ^state
-0.024 -0.003 ^role
-0.024 0.070 un proble
-0.024 -0.001 inject attack
-0.024 0.064 系
-0.024 0.064 联
-0.024 -0.007 users'
-0.024 -0.015 laptop
-0.024 0.012 ^proble
-0.024 -0.018 ^plugin
-0.024 -0.030 ^codeql
-0.024 0.029 reques to
-0.024 -0.039 x
-0.024 -0.006 ^tag
-0.024 0.022 readin the
-0.024 0.052 # weeks
-0.024 0.025 i'd rather
-0.024 0.050 send a
-0.024 -0.010 ^@reachable-there
-0.024 0.022 rce in
-0.024 -0.011 eval is
-0.024 -0.019 tracki
-0.024 -0.002 the proxy
-0.024 -0.005 sortin
-0.024 -0.003 existi volume
-0.024 -0.003 the upgrad
-0.024 -0.008 times
-0.024 -0.007 localh
-0.024 -0.005 so it's
-0.024 -0.002 for logged
-0.024 -0.005 we run
-0.024 -0.009 the tab
-0.024 -0.004 reserv
-0.024 -0.003 fixed the
-0.024 -0.021 distro
-0.024 -0.011 load
-0.024 -0.002 for an
-0.024 -0.028 ^本
-0.024 -0.028 ^版
-0.024 0.060 resear
-0.024 0.047 poc and
-0.024 0.047 report or
-0.024 -0.003 we should
-0.025 -0.006 sigseg
-0.025 -0.003 the pod
-0.025 -0.008 ^strict
-0.025 -0.009 导 出
-0.025 -0.002 not visibl
-0.025 -0.006 forum
-0.025 -0.020 credit
-0.025 -0.004 moment
-0.025 0.043 p úblico
-0.025 -0.002 the beginn
-0.025 -0.001 grows by
-0.025 -0.006 but ugly
-0.025 -0.002 must be
-0.025 -0.020 gb
-0.025 -0.002 note in
-0.025 -0.003 must
-0.025 -0.010 unders
-0.025 -0.005 older
-0.025 -0.001 as admin
-0.025 0.100 a contac
-0.025 -0.011 ^fixtur
-0.025 -0.024 securi policy
-0.025 -0.002 attack could
-0.025 0.014 里
-0.025 0.008 got this
-0.025 -0.021 depuis
-0.025 -0.016 @attacker
-0.025 -0.004 strips it
-0.025 0.068 公 开
-0.025 -0.010 merged
-0.025 -0.017 archiv
-0.025 -0.027 ^up
-0.025 -0.004 know whethe
-0.025 -0.001 forms
-0.025 -0.004 target #
-0.025 0.032 反
-0.025 0.043 say
-0.025 -0.051 each
-0.025 -0.004 csrf token
-0.025 0.065 私
-0.025 0.006 ^faille
-0.025 -0.012 commen welcom
-0.025 -0.003 sub
-0.025 0.002 vulner and
-0.025 0.013 ^have
-0.025 -0.004 safari #
-0.025 -0.024 pendin
-0.025 -0.009 at once
-0.025 -0.020 文
-0.026 -0.022 allow
-0.026 -0.010 with #
-0.026 -0.027 ip
-0.026 -0.012 the pictur
-0.026 0.062 have a
-0.026 -0.022 beim
-0.026 -0.004 moving
-0.026 -0.008 ssl
-0.026 -0.004 too much
-0.026 -0.009 dark mode
-0.026 -0.005 the clipbo
-0.026 -0.091 npm
-0.026 -0.005 deskto
-0.026 -0.005 the owner
-0.026 -0.003 great to
-0.026 -0.005 saniti strips
-0.026 -0.014 scan
-0.026 -0.017 wonder
-0.026 0.040 请 问
-0.026 -0.016 contri
-0.026 0.105 discor
-0.026 0.008 core
-0.026 0.077 a report
-0.026 -0.002 reacha from
-0.026 0.084 i don't
-0.026 -0.004 had to
-0.026 -0.005 nearly
-0.026 -0.009 add an
-0.026 0.035 the projec
-0.026 0.048 securi report
-0.026 0.024 faille
-0.026 -0.006 upgrad to
-0.026 0.015 使
-0.026 0.015 整
-0.026 -0.003 built in
-0.026 -0.003 run the
-0.026 -0.005 suppos
-0.026 -0.003 there it
-0.026 -0.004 to remove
-0.026 0.017 ^handle
-0.026 -0.003 seems that
-0.026 -0.008 rate limite
-0.026 -0.002 but maybe
-0.026 -0.013 v1
-0.026 -0.003 per hour
-0.026 -0.011 ^sont
-0.026 -0.020 bundle
-0.026 0.023 me to
-0.027 -0.007 drop
-0.027 0.053 ^@keeps-it
-0.027 0.011 compon
-0.027 0.046 1st
-0.027 -0.002 test test
-0.027 0.079 邮
-0.027 -0.005 change the
-0.027 -0.009 order by
-0.027 0.003 a minute
-0.027 -0.004 or a
-0.027 -0.003 # users
-0.027 0.007 大
-0.027 -0.001 back to
-0.027 -0.001 sent back
-0.027 -0.002 defaul is
-0.027 -0.004 our custom
-0.027 -0.007 since the
-0.027 -0.006 pages
-0.027 0.015 fresh instal
-0.027 -0.004 ^licenc
-0.027 -0.017 notify
-0.027 -0.006 forbid
-0.027 -0.008 before we
-0.027 0.066 vulner report
-0.027 0.008 this projec
-0.027 -0.010 инъекц
-0.027 -0.009 ^don't
-0.027 0.092 ^coordi
-0.027 0.032 anythi
-0.027 0.005 ^remote
-0.027 -0.003 oss fuzz
-0.027 -0.010 ^seen
-0.027 -0.043 ^as
-0.027 -0.006 docume how
-0.027 -0.007 ^limite
-0.027 -0.013 newsle
-0.028 0.020 get a
-0.028 -0.007 detach
-0.028 -0.007 dom
-0.028 -0.007 nodes
-0.028 -0.022 ^rfc
-0.028 -0.016 ^early
-0.028 -0.015 cases
-0.028 -0.008 ^credit
-0.028 -0.003 to log
-0.028 0.062 seriou
-0.028 0.029 了 一
-0.028 -0.002 get invali
-0.028 -0.031 just a
-0.028 -0.004 helpfu
-0.028 -0.004 users get
-0.028 -0.003 match
-0.028 -0.003 the ip
-0.028 -0.025 ^持
-0.028 -0.025 ^支
-0.028 -0.003 descri leak
-0.028 0.024 these things
-0.028 -0.005 the box
-0.028 -0.005 the exploi
-0.028 -0.003 makes it
-0.028 0.007 last month
-0.028 -0.006 # people
-0.028 0.010 ^update
-0.028 -0.005 up as
-0.028 -0.002 first click
-0.028 -0.006 ^logs
-0.028 -0.010 sees
-0.028 -0.007 or #
-0.028 -0.005 not in
-0.028 -0.002 a global
-0.028 0.061 vuln érabil
-0.028 -0.018 ^tasks
-0.028 0.003 是
-0.029 -0.003 ^saving
-0.029 -0.011 回
-0.029 0.060 please create
-0.029 -0.001 the watche
-0.029 -0.014 after #
-0.029 -0.018 be nice
-0.029 0.086 не хочу
-0.029 -0.006 tables
-0.029 -0.001 until reload
-0.029 0.062 i will
-0.029 -0.003 header should
-0.029 -0.002 goes up
-0.029 0.044 das
-0.029 -0.004 notes of
-0.029 -0.013 cves
-0.029 -0.005 scope
-0.029 0.002 addres on
-0.029 0.012 马
-0.029 -0.002 put the
-0.029 -0.003 random
-0.029 -0.006 ^contro
-0.029 -0.028 と
-0.029 -0.003 report with
-0.029 -0.021 ^secure
-0.029 0.070 便
-0.029 -0.004 cycle
-0.029 0.005 anywhe
-0.029 0.003 far
-0.029 0.023 ^please
-0.029 0.021 the latest
-0.029 -0.002 quotes in
-0.029 -0.010 误 报
-0.029 -0.021 featur
-0.029 -0.001 as trojan
-0.029 -0.001 flags the
-0.029 -0.002 around #
-0.029 0.023 wrote
-0.029 -0.002 exploi in
-0.029 -0.023 order
-0.029 -0.008 patche
-0.029 -0.001 denied
-0.029 -0.002 the clock
-0.029 -0.004 ^archiv
-0.029 -0.004 memory leak
-0.029 -0.006 hint
-0.030 -0.018 2fa
-0.030 -0.001 user name
-0.030 -0.009 it'd be
-0.030 0.053 je ne
-0.030 -0.009 ^overfl
-0.030 -0.002 it's in
-0.030 -0.003 reconn
-0.030 -0.004 find the
-0.030 -0.006 field is
-0.030 -0.006 passwo field
-0.030 -0.011 提 示
-0.030 0.005 thank you
-0.030 0.009 如 何
-0.030 -0.006 be great
-0.030 0.012 was found
-0.030 -0.008 配 置
-0.030 -0.007 chain
-0.030 -0.008 as i
-0.030 -0.009 the target
-0.030 0.048 uma
-0.030 -0.020 securi alerts
-0.030 -0.006 confli
-0.030 0.022 yet
-0.030 -0.007 bugs in
-0.030 -0.006 ^use
-0.030 -0.007 ^admins
-0.030 -0.013 urgent
-0.030 -0.048 ^users
-0.030 0.011 md and
-0.030 -0.002 every #
-0.030 0.008 们
-0.030 -0.005 trying
-0.030 -0.008 none
-0.030 -0.003 format
-0.030 -0.011 repro
-0.030 -0.001 用
-0.030 -0.017 enviro
-0.030 -0.011 socket
-0.030 0.018 more than
-0.030 -0.005 java
-0.030 -0.008 in docs
-0.030 -0.006 到 #
-0.030 -0.006 级 到
-0.030 -0.002 the rulese
-0.031 -0.004 based
-0.031 0.054 veux
-0.031 -0.001 is read
-0.031 -0.005 looks like
-0.031 -0.014 anmeld schl
-0.031 -0.014 schl ägt
-0.031 -0.014 ägt fehl
-0.031 -0.005 apostr
-0.031 0.042 implem
-0.031 0.062 date
-0.031 0.071 write to
-0.031 -0.026 config file
-0.031 -0.104 list
-0.031 -0.007 it's harmle
-0.031 -0.017 could we
-0.031 0.061 on github
-0.031 -0.004 inspec
-0.031 0.064 respon for
-0.031 -0.028 ^@stops
-0.031 -0.012 gets a
-0.031 0.052 ^severi
-0.031 -0.013 and sql
-0.031 -0.006 captch
-0.031 -0.006 stoppe
-0.031 -0.003 can access
-0.031 -0.005 it be
-0.031 -0.004 tests for
-0.031 -0.007 share a
-0.031 -0.011 right now
-0.031 -0.016 ^@swap
-0.031 -0.013 for people
-0.031 -0.040 html
-0.031 -0.011 might
-0.031 -0.001 sql syntax
-0.031 -0.004 # h
-0.031 -0.004 rate limit
-0.031 -0.005 # which
-0.031 0.015 但
-0.031 0.015 谢
-0.032 -0.012 # is
-0.032 -0.001 after an
-0.032 0.033 ticket
-0.032 0.014 report from
-0.032 -0.012 strict
-0.032 -0.010 union
-0.032 0.038 across
-0.032 0.055 hacker
-0.032 -0.008 file descri
-0.032 -0.008 open files
-0.032 0.061 安 全
-0.032 -0.002 the date
-0.032 -0.003 other users'
-0.032 -0.003 can't find
-0.032 -0.002 using the
-0.032 0.001 this issue
-0.032 -0.005 the server
-0.032 -0.012 zugrif auf
-0.032 -0.002 agent #
-0.032 0.038 a mail
-0.032 -0.005 write permis
-0.032 -0.004 from github
-0.032 -0.005 docker compos
-0.032 -0.009 too many
-0.032 -0.009 # from
-0.032 -0.014 no puedo
-0.032 -0.014 puedo inicia
-0.032 -0.039 ^empty
-0.032 -0.009 ^query
-0.032 -0.009 affect by
-0.032 -0.009 ^crashe
-0.032 -0.004 safe
-0.032 -0.002 a warnin
-0.033 0.016 securi md
-0.033 -0.015 to set
-0.033 -0.003 secret is
-0.033 0.063 не
-0.033 -0.009 grows
-0.033 -0.005 sso
-0.033 -0.001 are shown
-0.033 -0.006 pull reques
-0.033 -0.009 ^crypto
-0.033 0.029 someon from
-0.033 0.053 ^high
-0.033 -0.006 backdo
-0.033 -0.026 requir
-0.033 0.042 ^issue
-0.033 -0.017 it is
-0.033 -0.008 ^run
-0.033 -0.001 own config
-0.033 -0.002 like the
-0.033 -0.019 描
-0.033 -0.005 typo in
-0.033 -0.014 versio
-0.033 -0.003 matche
-0.033 0.074 か
-0.033 0.074 け
-0.033 0.074 先
-0.033 0.074 報
-0.033 0.074 絡
-0.033 0.074 連
-0.033 -0.038 ^extens
-0.033 -0.016 fake
-0.033 -0.014 an option
-0.033 -0.011 ^bump
-0.033 0.016 but the
-0.033 -0.007 remove the
-0.033 0.002 puedo
-0.033 -0.014 payloa
-0.033 0.062 wer
-0.033 0.047 de seguri
-0.033 0.064 ^asap
-0.033 -0.016 not found
-0.034 -0.014 passw
-0.034 -0.014 örter
-0.034 0.003 ol á
-0.034 0.029 a ticket
-0.034 -0.001 chrome #
-0.034 -0.010 state
-0.034 0.038 ^an
-0.034 -0.014 from #
-0.034 -0.013 ce serait
-0.034 -0.013 serait bien
-0.034 -0.007 it isn't
-0.034 -0.015 array
-0.034 -0.002 get #
-0.034 -0.002 the genera
-0.034 0.034 或
-0.034 0.056 priv
-0.034 0.056 étails
-0.034 -0.006 the column
-0.034 -0.003 anothe user
-0.034 0.025 应
-0.034 0.025 该
-0.034 -0.010 ^chapte
-0.034 -0.017 proper
-0.034 -0.002 regex in
-0.034 0.016 i can
-0.034 0.095 ^mainta
-0.034 -0.041 ^anmeld
-0.034 0.006 are the
-0.035 0.045 march
-0.035 -0.013 # php
-0.035 -0.015 regex
-0.035 -0.004 the differ
-0.035 0.063 ^bounce
-0.035 0.045 vous
-0.035 -0.030 eigene
-0.035 -0.003 load withou
-0.035 -0.020 downst
-0.035 0.036 whom
-0.035 -0.007 would do
-0.035 -0.004 i believ
-0.035 0.070 m öchte
-0.035 0.067 ^qui
-0.035 -0.014 出
-0.035 -0.014 导
-0.035 -0.005 i see
-0.035 -0.006 any more
-0.035 -0.005 play
-0.035 -0.011 escape
-0.035 -0.003 writin
-0.035 0.062 dar
-0.035 0.062 úblico
-0.035 -0.003 beginn
-0.035 0.021 い の
-0.035 0.005 spam
-0.035 -0.014 hat
-0.035 -0.014 werden
-0.035 -0.008 do not
-0.035 0.032 of the
-0.036 -0.027 i need
-0.036 -0.014 aren't
-0.036 -0.020 rfc
-0.036 -0.010 compil
-0.036 -0.006 on every
-0.036 -0.012 could a
-0.036 0.097 开
-0.036 -0.002 the state
-0.036 -0.016 ^behind
-0.036 -0.002 the group
-0.036 0.000 has expire
-0.036 0.102 reach
-0.036 -0.087 config
-0.036 0.023 く
-0.036 0.023 ル
-0.036 0.079 privat report
-0.036 -0.016 升 级
-0.036 -0.003 show the
-0.036 -0.009 what's
-0.036 -0.006 safari
-0.036 -0.003 refres
-0.036 0.132 an
-0.036 0.030 ^@disclosure
-0.036 0.004 triage
-0.036 -0.039 short
-0.036 -0.011 job
-0.036 0.036 automa
-0.036 -0.004 the player
-0.036 -0.015 增 加
-0.036 -0.015 议 增
-0.037 -0.003 their own
-0.037 -0.024 use them
-0.037 -0.017 my own
-0.037 -0.023 ^con
-0.037 -0.031 ^settin
-0.037 -0.004 ^jwt
-0.037 -0.017 curren
-0.037 -0.003 name with
-0.037 -0.012 einer
-0.037 -0.006 much
-0.037 0.028 哪
-0.037 -0.013 dark
-0.037 0.019 gpg
-0.037 -0.004 fails on
-0.037 -0.006 the agent
-0.037 -0.007 href
-0.037 -0.008 undefi
-0.037 -0.005 it seems
-0.037 -0.003 is ignore
-0.037 0.007 the websit
-0.037 0.024 ュ
-0.037 -0.022 edit
-0.037 -0.014 by defaul
-0.037 0.012 it should
-0.037 -0.005 the sync
-0.037 -0.005 docume cookie
-0.037 -0.003 user input
-0.037 -0.007 what they
-0.037 0.007 prefer
-0.037 -0.014 き な
-0.037 0.019 ^do
-0.037 0.088 draft
-0.037 -0.053 con
-0.037 -0.028 explai
-0.037 -0.010 einste
-0.038 0.025 month
-0.038 -0.004 fetch '
-0.038 -0.003 # cores
-0.038 -0.002 can't see
-0.038 -0.002 users can't
-0.038 -0.006 回 #
-0.038 0.074 encont
-0.038 0.001 hear
-0.038 -0.004 anew
-0.038 -0.003 # templa
-0.038 -0.002 heap snapsh
-0.038 -0.011 bcrypt
-0.038 -0.008 it would
-0.038 -0.011 on startu
-0.038 -0.004 test data
-0.038 -0.010 ^creden
-0.038 -0.014 ^инъекц
-0.038 -0.002 the past
-0.038 -0.004 attack and
-0.038 -0.001 the sideba
-0.038 -0.007 commen by
-0.038 -0.004 unit
-0.038 -0.004 lt script
-0.038 -0.009 i shared
-0.038 -0.015 force
-0.038 -0.005 softwa
-0.038 -0.001 leak in
-0.038 -0.006 server is
-0.038 0.021 fresh
-0.039 0.034 ^whom
-0.039 0.037 create a
-0.039 -0.014 攻 击
-0.039 -0.021 option to
-0.039 0.004 that we
-0.039 0.015 shared
-0.039 -0.004 what's the
-0.039 -0.010 believ
-0.039 0.134 безопа
-0.039 0.134 писать
-0.039 -0.004 the log
-0.039 -0.006 can the
-0.039 -0.017 ^puedo
-0.039 0.000 email addres
-0.039 -0.017 split
-0.039 -0.023 ^check
-0.039 -0.004 oss
-0.039 -0.032 ^test
-0.039 -0.003 css
-0.039 -0.012 bump
-0.039 0.029 i had
-0.039 -0.006 the laptop
-0.039 -0.006 reason
-0.039 -0.005 compat
-0.039 -0.005 workin
-0.039 -0.006 yes
-0.039 0.029 being
-0.039 -0.002 mb per
-0.039 -0.017 breaks
-0.039 -0.004 do i
-0.039 -0.014 ^chrome
-0.039 0.041 i found
-0.040 -0.009 what i
-0.040 -0.002 missin in
-0.040 0.041 我
-0.040 0.025 engine
-0.040 -0.006 have #
-0.040 0.051 ^vendor
-0.040 -0.006 spaces
-0.040 0.138 came
-0.040 -0.033 access to
-0.040 -0.027 希 望
-0.040 0.062 i'll
-0.040 0.073 不
-0.040 -0.006 referr
-0.040 -0.006 ^upgrad
-0.040 -0.004 get the
-0.040 0.073 privad
-0.040 0.174 a vulner
-0.040 0.035 things
-0.040 -0.006 ban
-0.040 0.001 the readme
-0.040 -0.019 ^days
-0.040 0.000 it on
-0.040 -0.008 please add
-0.040 -0.002 ulimit
-0.040 -0.019 guests
-0.040 -0.010 ^bots
-0.040 -0.010 ^spam
-0.040 -0.003 read all
-0.041 0.098 ^问
-0.041 -0.007 ^signed
-0.041 -0.004 global
-0.041 0.088 vuln
-0.041 0.088 érabil
-0.041 0.035 di
-0.041 0.063 je
-0.041 -0.003 ^order
-0.041 -0.011 unauth access
-0.041 0.064 ^请
-0.041 -0.025 nice
-0.041 0.122 куда
-0.041 0.122 публик
-0.041 0.122 хочу
-0.041 0.047 ^reach
-0.041 -0.001 ^denied
-0.041 -0.019 ^warns
-0.041 -0.011 ^own
-0.041 0.041 s écurit
-0.041 0.054 don't want
-0.041 -0.006 page it
-0.041 0.068 in your
-0.041 -0.014 ^come
-0.041 -0.079 ^with
-0.041 0.147 ^mailbo
-0.042 -0.005 wait
-0.042 -0.003 quotes
-0.042 -0.001 i'm the
-0.042 0.026 auth bypass
-0.042 -0.008 betwee
-0.042 -0.034 par
-0.042 -0.001 trojan
-0.042 -0.003 stack
-0.042 -0.008 coupon
-0.042 -0.001 select from
-0.042 -0.010 waf
-0.042 -0.009 import of
-0.042 -0.004 by hand
-0.042 -0.010 changi the
-0.042 -0.018 to be
-0.042 -0.003 tags
-0.042 0.105 ^une
-0.042 -0.012 this for
-0.042 -0.004 helm
-0.042 0.013 than #
-0.042 0.065 report to
-0.042 0.018 ^unauth
-0.042 -0.060 thanks
-0.042 -0.002 syntax error
-0.042 -0.015 insecu
-0.042 -0.026 page
-0.042 -0.013 it'd
-0.042 0.075 ici
-0.042 -0.010 be config
-0.042 -0.002 with user
-0.042 -0.007 our own
-0.042 -0.005 welcom
-0.042 -0.006 past
-0.042 0.007 thank
-0.042 -0.012 protot
-0.042 -0.009 outsid
-0.042 0.006 说
-0.042 -0.003 first two
-0.042 -0.014 the old
-0.042 -0.020 owasp
-0.042 -0.004 exploi the
-0.042 0.012 何
-0.042 0.012 如
-0.042 -0.012 wir
-0.042 -0.007 mails
-0.042 -0.011 配
-0.042 0.005 a mainta
-0.043 -0.009 chapte
-0.043 -0.002 encodi
-0.043 -0.012 la mise
-0.043 -0.012 mise à
-0.043 -0.021 we do
-0.043 -0.004 flags
-0.043 -0.005 # sql
-0.043 0.012 i'd like
-0.043 0.041 ^seguri
-0.043 0.030 bug in
-0.043 -0.001 stops after
-0.043 -0.004 ^lists
-0.043 -0.011 is too
-0.043 0.044 securi team
-0.043 0.070 ^告
-0.043 0.004 吗
-0.043 0.063 who's
-0.043 -0.014 doesn' work
-0.043 -0.012 linux
-0.044 0.111 submit
-0.044 -0.037 window
-0.044 -0.008 ci
-0.044 -0.057 button
-0.044 -0.007 looks
-0.044 -0.003 discon
-0.044 0.020 steps
-0.044 -0.008 apt
-0.044 -0.020 fehl
-0.044 -0.020 ägt
-0.044 -0.005 links in
-0.044 -0.002 some hours
-0.044 -0.030 # in
-0.044 0.051 ^need
-0.044 -0.011 ^genera
-0.044 -0.032 announ
-0.044 -0.010 the next
-0.044 -0.006 ^consid
-0.044 -0.005 chrony
-0.044 -0.005 retry
-0.044 -0.017 ghsa
-0.044 -0.003 on first
-0.044 -0.002 hour with
-0.044 -0.011 值
-0.044 -0.011 路
-0.044 -0.012 ^checks
-0.044 -0.006 # for
-0.044 0.011 i want
-0.044 -0.003 is empty
-0.044 -0.030 for a
-0.045 0.012 do you
-0.045 -0.013 nessus
-0.045 -0.023 ^group
-0.045 -0.079 they
-0.045 -0.008 stuck
-0.045 0.038 enable
-0.045 0.133 sicher
-0.045 -0.051 ^mode
-0.045 0.051 ping
-0.045 0.008 な
-0.045 -0.011 # mb
-0.045 0.026 code execut
-0.045 0.022 como
-0.045 -0.021 支 持
-0.045 -0.004 the demo
-0.045 0.074 cert
-0.045 -0.006 reject
-0.045 -0.008 crashe when
-0.045 -0.012 work with
-0.045 -0.001 and get
-0.045 -0.004 ^callin
-0.045 -0.007 other users
-0.045 0.014 since #
-0.046 -0.007 design
-0.046 -0.020 scanne
-0.046 0.082 etwas
-0.046 -0.022 si
-0.046 -0.017 zugrif
-0.046 0.021 i can't
-0.046 0.034 remote
-0.046 -0.026 ^transl
-0.046 -0.011 ^nothin
-0.046 -0.007 compos
-0.046 -0.005 ^proxy
-0.046 0.046 方
-0.046 -0.009 set up
-0.046 -0.004 they have
-0.046 -0.010 many open
-0.046 0.103 ^先
-0.046 -0.002 loses the
-0.046 -0.008 stacko
-0.046 0.159 ^@has-finding
-0.047 -0.003 the attack
-0.047 -0.014 ^missin
-0.047 -0.013 hosts
-0.047 0.084 melden
-0.047 -0.008 pull
-0.047 0.085 ^eine
-0.047 -0.004 page of
-0.047 -0.019 eval
-0.047 -0.003 attack can
-0.047 -0.032 fixed
-0.047 -0.024 à jour
-0.047 0.098 channe
-0.047 -0.005 xss filter
-0.047 -0.006 marks
-0.047 -0.002 shown as
-0.047 -0.009 vector
-0.047 0.060 个
-0.048 -0.004 names with
-0.048 -0.008 ^root
-0.048 -0.035 # and
-0.048 -0.050 des
-0.048 -0.003 # on
-0.048 -0.005 建 议
-0.048 0.067 seguri
-0.048 -0.018 # to
-0.048 -0.036 low
-0.048 0.004 ol
-0.048 -0.003 idea
-0.048 -0.018 the #
-0.048 0.087 告
-0.048 -0.018 com a
-0.048 -0.011 let's
-0.048 -0.032 line
-0.048 -0.019 bien
-0.048 -0.010 sticky sessio
-0.048 -0.010 stored in
-0.048 -0.010 two replic
-0.048 -0.002 by #
-0.049 -0.011 intere
-0.049 -0.019 let
-0.049 -0.033 alerts
-0.049 0.016 behavi
-0.049 -0.011 a modera
-0.049 -0.009 bots
-0.049 -0.032 ^wrong
-0.049 -0.013 raise
-0.049 -0.009 button not
-0.049 -0.010 it with
-0.049 -0.017 does the
-0.049 -0.015 ^rate
-0.049 -0.010 analyt
-0.049 -0.047 ^traffi
-0.049 0.030 は
-0.049 0.017 d
-0.049 -0.016 hash
-0.049 -0.006 i delete
-0.049 -0.019 instea of
-0.049 0.064 auth
-0.050 -0.006 the contai
-0.050 -0.022 were
-0.050 -0.003 is lost
-0.050 0.093 ^@dead-end
-0.050 -0.022 ^remove
-0.050 0.136 ^全
-0.050 0.136 ^安
-0.050 0.100 kontak
-0.050 0.100 öchte
-0.050 0.023 and i
-0.050 -0.019 ^owasp
-0.050 0.005 到
-0.050 -0.014 how can
-0.050 -0.003 defenc
-0.050 0.032 ^く
-0.050 0.124 mailbo
-0.050 0.031 し
-0.051 0.032 how to
-0.051 0.031 c
-0.051 -0.007 gists
-0.051 -0.006 it's a
-0.051 -0.005 wiki
-0.051 -0.030 示
-0.051 -0.018 crashe
-0.051 -0.004 run it
-0.051 0.153 ^progra
-0.051 -0.002 preven
-0.052 -0.007 usage
-0.052 -0.009 ^much
-0.052 -0.008 restor
-0.052 -0.022 升
-0.052 -0.022 级
-0.052 -0.006 menu
-0.052 -0.010 bloque
-0.052 -0.017 labels
-0.052 -0.010 ^strips
-0.052 0.047 mail addres
-0.052 -0.002 flaky
-0.052 -0.018 sont
-0.052 -0.022 为
-0.052 0.019 and a
-0.052 -0.000 tab
-0.052 -0.002 all users
-0.052 -0.012 ^undefi
-0.052 -0.009 ^b
-0.052 -0.034 after the
-0.052 0.033 ^ュ
-0.052 -0.033 action
-0.052 0.083 severa
-0.052 -0.039 ^explai
-0.052 -0.024 时
-0.052 -0.005 jwt
-0.052 -0.003 the update
-0.053 -0.031 csv
-0.053 -0.031 ajoute
-0.053 -0.003 ^invali
-0.053 -0.018 we'd like
-0.053 -0.012 正
-0.053 -0.033 ^希
-0.053 -0.033 ^望
-0.053 -0.026 behind
-0.053 -0.002 hack
-0.053 0.060 開
-0.053 0.009 than
-0.053 0.071 severi
-0.053 0.077 请
-0.053 -0.011 d éfaut
-0.053 -0.011 par d
-0.053 -0.004 input
-0.053 -0.000 empty
-0.053 -0.021 ラ
-0.053 -0.015 have to
-0.053 -0.008 they'r
-0.053 -0.013 workar
-0.053 -0.011 covers
-0.053 -0.044 les
-0.053 -0.007 enforc
-0.054 -0.005 cores
-0.054 0.084 yours
-0.054 -0.005 pod
-0.054 0.006 had
-0.054 -0.002 the articl
-0.054 -0.008 net
-0.054 -0.007 is droppe
-0.054 -0.001 invali state
-0.054 -0.001 on sign
-0.054 -0.001 with keyclo
-0.054 0.140 tracke
-0.054 -0.003 snapsh
-0.054 -0.013 escapi
-0.054 -0.005 ^window
-0.054 -0.016 using
-0.054 -0.007 ^job
-0.054 -0.013 readme
-0.054 0.188 ^безопа
-0.054 -0.045 know
-0.054 -0.003 ^files
-0.054 -0.004 admin menu
-0.055 -0.002 sideba
-0.055 -0.007 # s
-0.055 0.118 уязвим
-0.055 -0.003 deseri
-0.055 -0.000 api return
-0.055 -0.005 ^reject
-0.055 -0.014 compla about
-0.055 0.014 questi
-0.055 -0.020 会
-0.055 -0.020 击
-0.055 -0.020 攻
-0.055 -0.063 add a
-0.055 0.015 ^提
-0.055 0.041 schwac
-0.055 -0.020 compro
-0.056 0.006 ok
-0.056 -0.015 to run
-0.056 0.025 readin
-0.056 -0.003 loop
-0.056 -0.034 insult
-0.056 -0.008 ^referr
-0.056 0.002 can i
-0.056 0.043 harden
-0.056 0.044 ^adviso
-0.056 -0.022 rate
-0.056 -0.014 note
-0.057 -0.000 报
-0.057 -0.027 ^guests
-0.057 -0.004 x86
-0.057 -0.010 ^protec
-0.057 -0.002 button is
-0.057 0.123 ^vuln
-0.057 0.123 ^érabil
-0.057 -0.038 希
-0.057 -0.038 望
-0.057 0.028 remote code
-0.057 -0.012 blocks
-0.057 -0.005 i know
-0.057 -0.070 admins
-0.057 -0.016 ^warnin
-0.057 -0.007 obviou
-0.057 0.171 ^куда
-0.057 -0.046 mode
-0.057 -0.005 ^misses
-0.057 -0.156 after
-0.057 -0.004 refuse
-0.057 -0.059 npm audit
-0.058 -0.078 compla
-0.058 0.053 ^march
-0.058 -0.022 ^https
-0.058 0.014 next
-0.058 -0.038 ^delete
-0.058 -0.005 ^mails
-0.058 -0.004 passes
-0.058 0.110 öffent
-0.058 -0.005 misses
-0.058 -0.011 would you
-0.058 -0.003 term
-0.058 -0.022 seria
-0.058 -0.019 ^误
-0.058 -0.002 ^flags
-0.058 -0.002 ^trojan
-0.058 -0.010 yaml
-0.058 -0.011 ^coupon
-0.059 -0.006 list of
-0.059 -0.007 # years
-0.059 -0.008 除
-0.059 0.058 écurit
-0.059 -0.005 rulese
-0.059 -0.023 would be
-0.059 0.129 euch
-0.059 0.017 ^何
-0.059 0.017 ^如
-0.059 -0.015 ^加
-0.059 -0.015 ^增
-0.060 -0.011 phishi
-0.060 0.012 unauth
-0.060 -0.003 from outsid
-0.060 -0.011 items
-0.060 0.010 tls
-0.060 -0.006 clock
-0.060 -0.013 mozill
-0.060 -0.006 the button
-0.060 0.026 provid
-0.060 -0.004 an attack
-0.060 0.041 una
-0.060 -0.003 syntax
-0.060 -0.027 ce
-0.060 -0.001 ^exampl
-0.061 -0.013 amp
-0.061 0.034 rather
-0.061 -0.003 return #
-0.061 0.004 how do
-0.061 -0.009 usu ário
-0.061 -0.017 mise
-0.061 -0.007 unsafe
-0.061 -0.012 move
-0.061 0.006 affect
-0.061 -0.043 ^withou
-0.061 -0.028 ^fehl
-0.061 -0.028 ^schl
-0.061 -0.028 ^ägt
-0.061 -0.016 harmle
-0.061 -0.003 files of
-0.061 -0.022 attaqu
-0.061 0.077 по
-0.061 0.205 подроб
-0.061 0.061 ^rce
-0.061 -0.004 after some
-0.061 -0.009 # f
-0.062 -0.017 ^does
-0.062 -0.011 hardco
-0.062 -0.006 ^rotate
-0.062 -0.012 crash on
-0.062 -0.015 ^resolv
-0.062 0.027 existe
-0.062 -0.016 置
-0.062 -0.001 to s3
-0.062 0.121 @dead-end
-0.062 -0.049 fix
-0.062 -0.043 has a
-0.062 -0.019 ^nessus
-0.063 -0.010 ^table
-0.063 -0.002 we could
-0.063 0.011 who can
-0.063 0.187 ^sicher
-0.063 -0.003 ^syntax
-0.063 -0.009 ugly
-0.063 -0.009 refere
-0.063 0.030 ^como
-0.063 -0.022 ção
-0.063 0.009 give
-0.063 0.380 contac
-0.063 -0.008 fuzz
-0.063 -0.023 in #
-0.063 -0.002 ^refres
-0.063 -0.024 ^tls
-0.063 -0.002 there but
-0.063 -0.430 the
-0.064 -0.014 small
-0.064 0.184 disclo
-0.064 -0.010 ^rule
-0.064 -0.011 samsun
-0.064 -0.005 theme
-0.064 -0.015 mb
-0.064 -0.029 持
-0.064 -0.029 支
-0.064 -0.022 propos
-0.064 0.237 ^disclo
-0.064 -0.019 ^slow
-0.064 -0.062 run
-0.064 -0.028 ^inicia
-0.064 -0.028 ^sesi
-0.065 -0.012 it
-0.065 -0.036 everyo
-0.065 0.019 inform
-0.065 -0.013 strong
-0.065 -0.056 ^long
-0.065 -0.006 i change
-0.066 -0.221 ^in
-0.066 0.027 we're
-0.066 -0.008 statis
-0.066 -0.004 is that
-0.066 0.020 um
-0.066 -0.005 a list
-0.066 0.046 ^which
-0.066 -0.003 leaked
-0.066 -0.069 ^to
-0.066 -0.005 save
-0.066 -0.003 loses
-0.066 -0.019 误
-0.066 -0.007 better
-0.066 -0.005 consen
-0.067 -0.010 ^has
-0.067 -0.009 attach
-0.067 -0.015 there'
-0.067 -0.006 ^changi
-0.067 0.027 foreve
-0.067 -0.013 text
-0.067 0.036 the team
-0.067 -0.010 typo
-0.067 -0.034 jour
-0.067 -0.018 nach
-0.067 0.149 found
-0.067 0.051 critic
-0.067 0.078 安
-0.068 -0.033 ^servic
-0.068 -0.013 built
-0.068 0.125 about a
-0.068 -0.004 ^raw
-0.068 0.085 way to
-0.068 -0.007 建
-0.068 -0.007 议
-0.068 -0.009 fetch
-0.068 -0.016 ^scanne
-0.069 -0.008 ^breach
-0.069 0.029 mentio
-0.069 0.171 公
-0.069 -0.026 happen
-0.069 0.042 ^い
-0.069 -0.014 replic
-0.069 -0.014 sticky
-0.069 0.045 для
-0.069 -0.013 conta
-0.069 -0.015 del
-0.069 0.084 high
-0.070 -0.021 startu
-0.070 -0.003 data
-0.070 -0.006 mismat
-0.070 0.141 ^kontak
-0.070 -0.014 model
-0.071 -0.030 com
-0.071 0.005 wrong
-0.071 0.022 seems
-0.071 0.034 提
-0.071 -0.045 ^releas
-0.071 -0.014 finds
-0.071 -0.001 '
-0.071 -0.006 a docume
-0.071 -0.010 use the
-0.071 0.030 screen
-0.071 0.039 websit
-0.072 -0.005 roles
-0.072 -0.074 docume
-0.072 -0.027 加
-0.072 0.143 ^signal
-0.072 -0.024 missin
-0.072 -0.026 ignore
-0.072 -0.009 serial
-0.072 0.111 une
-0.073 -0.002 all day
-0.073 -0.002 ^flaky
-0.073 -0.008 ^allow
-0.073 0.052 ^critic
-0.073 -0.013 strips
-0.073 -0.003 person data
-0.073 -0.003 to person
-0.073 -0.017 ^sign
-0.073 -0.026 limite
-0.073 0.297 @private-channel
-0.073 -0.056 ^des
-0.074 -0.044 some
-0.074 0.006 ^cve
-0.074 -0.016 known
-0.074 -0.043 ^ajoute
-0.074 -0.012 fragt
-0.074 -0.010 hour
-0.074 -0.003 ^hack
-0.074 0.037 ^encryp
-0.074 -0.008 breach
-0.074 -0.035 blocke
-0.075 -0.029 ^き
-0.075 -0.029 ^な
-0.075 -0.003 ^loop
-0.075 -0.006 articl
-0.075 -0.013 simila
-0.075 -0.011 ^blocks
-0.075 0.007 i get
-0.075 -0.025 могу
-0.076 -0.012 years
-0.076 -0.010 the admin
-0.076 -0.011 the second
-0.076 -0.022 ^startu
-0.076 -0.021 h
-0.076 -0.016 ées
-0.076 -0.016 éfaut
-0.076 -0.014 ^memory
-0.076 -0.008 ^amp
-0.077 -0.030 serait
-0.077 -0.008 close
-0.077 0.040 ^readin
-0.077 -0.001 keyclo
-0.077 -0.004 ^deseri
-0.077 0.100 discus
-0.077 -0.029 ^affect
-0.077 -0.017 maybe
-0.077 0.064 in my
-0.077 -0.032 ^button
-0.077 0.026 hand
-0.078 -0.020 ^ghsa
-0.078 -0.077 ^audit
-0.078 -0.004 the word
-0.078 -0.007 generi
-0.078 -0.092 audit
-0.079 0.015 click
-0.079 -0.004 ^gt
-0.079 -0.004 ^lt
-0.079 -0.027 ^positi
-0.079 -0.000 ^报
-0.080 -0.020 pictur
-0.080 -0.032 ^pdf
-0.080 0.008 able to
-0.080 0.008 be able
-0.080 0.021 gives
-0.080 -0.012 ^inform
-0.080 0.069 ^à
-0.080 -0.019 modera
-0.081 -0.019 for #
-0.081 0.012 to have
-0.081 0.379 @has-finding
-0.081 -0.006 are gone
-0.081 0.228 ^@private-channel
-0.081 -0.012 ram
-0.081 -0.016 noise
-0.081 -0.005 the profil
-0.081 -0.002 ^watche
-0.081 -0.002 ^but
-0.082 -0.007 gt
-0.082 -0.007 lt
-0.082 -0.029 útil
-0.082 -0.065 option
-0.082 -0.016 ^sandbo
-0.082 -0.018 por
-0.083 0.082 ^écurit
-0.083 -0.006 in with
-0.083 -0.020 memory
-0.083 -0.016 sandbo
-0.083 -0.006 ^replac
-0.084 -0.007 enter
-0.084 0.044 instea
-0.084 0.083 i've
-0.084 0.045 gives #
-0.084 -0.002 speed
-0.084 0.093 findin
-0.084 -0.074 ón
-0.085 -0.030 ^docs
-0.085 -0.047 bot
-0.085 -0.005 expire
-0.085 -0.013 ^payloa
-0.085 0.103 the addres
-0.085 0.012 group
-0.085 -0.044 ^csp
-0.086 0.004 has no
-0.086 -0.022 possib
-0.086 0.021 correo
-0.086 0.118 mainta
-0.086 0.060 ^result
-0.086 0.125 the securi
-0.086 0.002 ^expire
-0.086 -0.013 false positi
-0.087 -0.028 ^work
-0.087 -0.012 eu
-0.087 -0.012 ário
-0.087 -0.008 the api
-0.087 -0.015 warnin
-0.087 -0.022 ^beim
-0.087 -0.043 becaus
-0.088 -0.030 аутент
-0.088 -0.079 are
-0.088 -0.004 but not
-0.088 -0.060 cve #
-0.088 -0.011 ^fuzz
-0.089 0.004 two
-0.090 0.013 for the
-0.090 -0.010 ^just
-0.090 -0.013 ón de
-0.090 -0.034 ^shows
-0.090 -0.037 csp
-0.090 0.018 click on
-0.090 -0.013 ^finds
-0.090 -0.009 ^demo
-0.091 -0.004 charac
-0.091 0.074 i have
-0.091 -0.008 log in
-0.091 0.276 ^@asks-the-way
-0.092 -0.025 ^tests
-0.092 0.122 encryp
-0.092 -0.093 own
-0.092 -0.008 isn't accept
-0.092 -0.079 get
-0.092 -0.007 ^second
-0.092 -0.023 creden
-0.092 0.023 like to
-0.093 0.013 bounce
-0.093 -0.036 ^help
-0.094 -0.023 ^eval
-0.094 0.026 attemp
-0.094 -0.014 ^typo
-0.095 0.054 could
-0.095 -0.018 ^disabl
-0.095 -0.002 these
-0.095 -0.020 ^cookie
-0.095 -0.015 ^dark
-0.095 -0.052 what
-0.095 -0.031 build
-0.096 0.071 will
-0.096 -0.001 lose
-0.096 0.001 case
-0.096 -0.023 map
-0.096 -0.028 column
-0.096 0.001 day
-0.096 0.102 eine
-0.097 -0.013 privac
-0.097 -0.012 droppe
-0.097 -0.000 commen
-0.097 -0.033 is a
-0.097 -0.006 lost
-0.097 -0.033 ^at
-0.097 0.051 show
-0.097 0.075 ^s
-0.097 -0.021 ^del
-0.097 -0.022 rule
-0.098 0.056 should be
-0.098 -0.011 ^false
-0.098 -0.026 ^set
-0.098 -0.014 ^github
-0.098 -0.021 ^csv
-0.098 -0.011 genera
-0.099 0.063 b
-0.099 -0.038 ^import
-0.099 -0.015 upgrad
-0.099 -0.002 specia
-0.100 0.009 md
-0.100 -0.022 links
-0.100 -0.017 logs
-0.101 0.137 issue
-0.101 -0.070 nothin
-0.101 -0.021 plugin
-0.101 0.275 ^contac
-0.102 -0.003 rename
-0.102 0.124 signal
-0.102 -0.017 resolv
-0.102 0.097 closed
-0.103 -0.022 expose
-0.103 0.002 isn't
-0.103 0.036 rce
-0.103 -0.012 audito
-0.104 -0.050 cookie
-0.106 -0.014 double
-0.106 0.122 don't
-0.106 -0.030 ^crash
-0.107 0.249 ^@about-security
-0.107 -0.008 wants
-0.108 0.229 ^securi
-0.108 -0.011 ^sync
-0.108 -0.050 ^and
-0.108 -0.041 error
-0.108 0.009 ^doesn'
-0.109 -0.007 ours
-0.109 -0.002 ^sideba
-0.109 -0.026 és
-0.110 0.004 so that
-0.110 0.113 progra
-0.110 -0.049 ^la
-0.111 0.070 is there
-0.111 0.335 @asks-the-way
-0.111 -0.010 player
-0.111 -0.034 tests
-0.112 0.004 agains
-0.112 -0.006 word
-0.112 -0.020 ^secret
-0.113 -0.007 ^error
-0.113 -0.020 doesn'
-0.113 0.029 is the
-0.114 0.012 able
-0.115 -0.013 root
-0.115 -0.012 gone
-0.116 0.038 ^get
-0.117 0.085 ^a
-0.117 -0.045 until
-0.118 -0.025 crash
-0.118 0.095 want to
-0.118 -0.050 remove
-0.119 -0.027 proxy
-0.119 0.199 ^@security
-0.120 -0.029 factor
-0.120 0.093 more
-0.120 -0.032 ^cannot
-0.120 -0.012 ^hardco
-0.120 -0.065 ^suppor
-0.121 0.092 adviso
-0.122 -0.030 we'd
-0.122 -0.075 cve
-0.122 -0.028 cannot
-0.122 -0.018 suppor
-0.123 0.030 s
-0.123 0.027 ^questi
-0.124 -0.036 second
-0.124 -0.002 may
-0.124 -0.019 @flaw
-0.125 -0.076 users
-0.125 -0.086 find
-0.126 0.003 @cannot
-0.126 -0.038 ^factor
-0.126 -0.017 reload
-0.127 -0.053 ^config
-0.127 -0.036 ^permis
-0.128 -0.024 module
-0.128 0.040 addres in
-0.129 -0.008 revoke
-0.129 0.003 policy
-0.129 -0.158 ^add
-0.130 -0.015 sync
-0.131 -0.050 releas
-0.133 0.049 ^about
-0.134 -0.006 dialog
-0.134 -0.015 docs
-0.135 -0.036 positi
-0.136 0.048 à
-0.137 -0.010 ^everyo
-0.137 -0.022 disabl
-0.137 0.135 want
-0.138 -0.054 do
-0.138 -0.026 ^posts
-0.138 0.018 which
-0.139 -0.074 ^depend
-0.139 0.219 i
-0.139 0.221 detail
-0.140 0.117 or
-0.140 0.155 a
-0.140 0.044 ^attemp
-0.141 0.072 profil
-0.141 -0.060 settin
-0.141 -0.016 leak
-0.143 -0.009 ^shown
-0.145 -0.074 ^ón
-0.146 -0.071 ^login
-0.148 -0.030 now
-0.149 -0.088 depend
-0.150 0.046 someon
-0.150 -0.007 at
-0.151 0.005 need
-0.151 -0.024 detect
-0.151 -0.005 ^readme
-0.152 0.119 i'd
-0.152 -0.048 long
-0.152 0.057 github
-0.154 0.062 not
-0.154 0.104 ^who
-0.156 0.154 team
-0.156 -0.019 ^all
-0.157 0.363 @keeps-it
-0.158 0.198 ^vulner
-0.159 -0.047 ^token
-0.164 -0.023 ^exploi
-0.166 -0.019 ^leak
-0.170 0.024 ^isn't
-0.171 -0.020 false
-0.171 -0.040 shown
-0.174 -0.006 ^return
-0.174 -0.108 for
-0.174 -0.008 ^view
-0.174 -0.039 correc
-0.175 -0.079 too
-0.176 0.329 ^report
-0.178 -0.028 ^attack
-0.178 0.307 securi
-0.180 -0.057 ^не
-0.183 -0.059 ^too
-0.184 -0.014 helps
-0.184 -0.031 fails
-0.184 -0.031 files
-0.185 -0.014 ^detect
-0.187 0.218 about
-0.192 -0.035 posts
-0.192 0.032 ^not
-0.192 0.266 please
-0.194 -0.019 ^can't
-0.196 0.374 report
-0.201 -0.024 ^fails
-0.201 -0.113 our
-0.204 -0.021 is
-0.206 -0.025 invali
-0.208 0.075 but
-0.212 -0.022 ^@cannot
-0.214 -0.135 add
-0.216 -0.036 like
-0.220 0.107 should
-0.222 0.122 proble
-0.222 0.137 @security
-0.223 0.048 can't
-0.225 -0.047 says
-0.225 -0.028 exploi
-0.228 -0.065 update
-0.230 -0.015 ^data
-0.233 -0.073 ^how
-0.237 -0.141 just
-0.240 -0.049 permis
-0.243 0.020 since
-0.246 0.057 ^for
-0.257 -0.008 how
-0.263 -0.049 @wish
-0.267 -0.062 ^when
-0.279 -0.028 would
-0.282 0.305 vulner
-0.288 -0.019 we
-0.293 0.111 have
-0.299 0.007 it's
-0.352 -0.048 be
-0.355 -0.088 attack
-0.356 0.250 @about-security
-0.366 0.176 to
-0.449 -0.199 ^#
`
